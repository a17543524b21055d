namespace Zavmo.Bot.Conversations;

/// <summary>Where a conversation waits for the learner.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Data">Its state record as JSON.</param>
public sealed record ConversationPosition(string Step, string Data)
{
    /// <summary>
    /// The conversation is over, and what the learner just did is for the one below it: a question about what is kept, a look at the
    /// map, a button of its card.
    /// </summary>
    public static readonly ConversationPosition HandOver = new("", "");

    /// <summary>Id of a conversation to begin on top of this one, which waits below; null for none.</summary>
    public string? Begins { get; init; }
}
