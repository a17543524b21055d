namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A draft as it was before a change.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Turn">The turn that wrote it.</param>
public sealed record EarlierDraft(string Id, int Turn);
