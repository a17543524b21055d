using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>What words about a plan are read against.</summary>
/// <param name="Plan">The plan as it was shown.</param>
/// <param name="Settings">What it was made with.</param>
/// <param name="Types">The conversation types.</param>
/// <param name="Dates">Today, and the order of dates.</param>
/// <param name="LastModule">The module that was shown or named last: what "this" and "it" mean; or null.</param>
public sealed record PlanTalkContext(Plan Plan, PlanSettings Settings, IReadOnlyList<ConversationType> Types, DateContext Dates, string? LastModule = null)
{
    /// <summary>The module that was chosen among several that the words could mean, or null.</summary>
    public string? Picked { get; init; }

    /// <summary>The checkpoint that was shown last, or null.</summary>
    public int? LastCheckpoint { get; init; }

    /// <summary>What the learner wished for last, made or refused: what "no, I meant" and "the same for" are about; or null.</summary>
    public PlanChange? LastWish { get; init; }

    /// <summary>Whether that wish was made, and is what undo takes back.</summary>
    public bool IsWishMade { get; init; }
}
