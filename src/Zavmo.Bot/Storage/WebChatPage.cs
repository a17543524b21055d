namespace Zavmo.Bot.Storage;

/// <summary>What a reader of a web conversation has not seen yet.</summary>
/// <param name="Activities">Activities as JSON, oldest first.</param>
/// <param name="Watermark">Where to read on: the conversation's newest watermark, 0 while it is empty.</param>
public sealed record WebChatPage(IReadOnlyList<string> Activities, long Watermark);
