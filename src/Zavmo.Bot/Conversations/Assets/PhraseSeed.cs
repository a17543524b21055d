namespace Zavmo.Bot.Conversations.Assets;

/// <summary>What decides which variant of a phrase is said: the same seed, the same variant.</summary>
/// <param name="RequirementId">The requirement talked about, or empty.</param>
/// <param name="Turn">Number of the turn in the conversation.</param>
public sealed record PhraseSeed(string RequirementId, int Turn)
{
    /// <summary>Ids of the variants said in this conversation, oldest first where the order is known.</summary>
    public IReadOnlyCollection<string> Used { get; init; } = [];

    /// <summary>Whether the learner asked for literal language: a variant without a figure of speech is said where there is one.</summary>
    public bool Literal { get; init; }

    /// <summary>Whether the learner asked that the same thing is always said in the same words.</summary>
    public bool IsSame { get; init; }

    /// <summary>Whether the learner asked for short blocks: <c>KEY-short</c> is said for <c>KEY</c> where it exists.</summary>
    public bool ShortBlocks { get; init; }
}
