namespace Zavmo.Bot.WebChat;

/// <summary>What the streams of a conversation are told.</summary>
/// <param name="Json">An activity to pass on as it is; empty when there is something new in the store.</param>
/// <param name="Watermark">The watermark under which the activity is kept; null when it is not kept (typing).</param>
internal sealed record WebChatSignal(string Json, long? Watermark)
{
    /// <summary>There is something new in the store.</summary>
    public static readonly WebChatSignal Stored = new("", null);
}
