namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Where the assessment stands; everything else about the learner is in their document.</summary>
public sealed record DiscoverState
{
    /// <summary>Nonce of the open card; empty when the open question has none.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>The open card of self-ratings, from 0.</summary>
    public int RatingCard { get; init; }

    /// <summary>Requirements asked about, in order.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Requirements passed over: skipped, no chance yet, or not part of the role.</summary>
    public IReadOnlyList<string> Passed { get; init; } = [];

    /// <summary>A requirement to ask about again because the learner wants to change their answer, or null.</summary>
    public string? Reopen { get; init; }

    /// <summary>The open card, to be shown read-only once it is answered, or null.</summary>
    public OpenCard? Card { get; init; }

    /// <summary>The account that is being given, or null.</summary>
    public OpenAccount? Account { get; init; }

    /// <summary>Variants of phrases that were said, so that none is said twice.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Adjustments picked and not yet agreed to be stored; encrypted, or null.</summary>
    public string? PickedAdjustments { get; init; }

    /// <summary>What the learner said when a requirement is not part of their role, until they confirm it, or null.</summary>
    public string? NotPartReason { get; init; }

    /// <summary>Whether what the accounts are for has been said.</summary>
    public bool Introduced { get; init; }

    /// <summary>Whether the learner asked to stop for now.</summary>
    public bool Paused { get; init; }

    /// <summary>Main questions that the learner added after their budget was used.</summary>
    public int Extra { get; init; }
}
