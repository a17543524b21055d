using Zavmo.Bot.Cards.Plans;

namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>plan</c>: this week, next week and later, with what does not fit.</summary>
public sealed record PlanCardData
{
    /// <summary>Title of the role.</summary>
    public required string RoleTitle { get; init; }

    /// <summary>Whether it is agreed, and as which version.</summary>
    public required string Standing { get; init; }

    /// <summary>Hours, weeks and pace in a line.</summary>
    public required string Summary { get; init; }

    /// <summary>The weeks that are shown in full: this one and the next, or the first two.</summary>
    public required IReadOnlyList<PlanCardWeek> Near { get; init; }

    /// <summary>The weeks after those, a few words each.</summary>
    public IReadOnlyList<PlanCardWeek> Later { get; init; } = [];

    /// <summary>What the learner calls done, a line each.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>What has no place, and what was taken out: a line each.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>What its minutes and weeks count, where it names a time that counts more; else empty.</summary>
    public string Counted { get; set; } = "";

    /// <summary>Whether one week is shown by itself, with the way back to the plan as its only button.</summary>
    public bool IsOneWeek { get; init; }

    /// <summary>What can be done with it; the verb is <see cref="CardVerbs.Choose"/>.</summary>
    public IReadOnlyList<CardChoice> Choices { get; init; } = [];

    /// <summary>The step of the conversation that the buttons belong to.</summary>
    public required string Step { get; init; }

    /// <summary>Tells this card from an older one of the same step.</summary>
    public required string Nonce { get; init; }

    /// <summary>What became of it; set, the card has no buttons.</summary>
    public string? Answered { get; init; }
}
