using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>What a learner wants, read from their words about a plan.</summary>
/// <param name="Kind">What it is.</param>
public sealed record PlanTalk(PlanTalkKind Kind)
{
    /// <summary>The change, where it is one.</summary>
    public PlanChange? Change { get; init; }

    /// <summary>The module it is about, where it is about one.</summary>
    public string? ModuleId { get; init; }

    /// <summary>The week it is about, from 1, where it is about one.</summary>
    public int? Week { get; init; }

    /// <summary>Whether the change comes in place of the last one, which is taken back.</summary>
    public bool Replaces { get; init; }

    /// <summary>Further changes of the same message, each to be made after the one before; or none.</summary>
    public IReadOnlyList<PlanChange> More { get; init; } = [];

    /// <summary>The number of the checkpoint it is about, null for the next one; how many changes are taken back, null for one.</summary>
    public int? Number { get; init; }

    /// <summary>What it can be, to be asked about; at least two, or none.</summary>
    public IReadOnlyList<PlanChange> Alternatives { get; init; } = [];

    /// <summary>The modules it can be about, to be asked about; at least two, or none.</summary>
    public IReadOnlyList<string> Modules { get; init; } = [];

    /// <summary>
    /// Whether it says all that it needs, so that it is no answer to what was asked before. A module, a week or days alone can
    /// be one.
    /// </summary>
    public bool IsComplete => Kind switch
    {
        PlanTalkKind.Change => Change is not (SetLength or SetWorkingDays or SetStart),
        PlanTalkKind.None or PlanTalkKind.WhichOfTwo or PlanTalkKind.WhichModule or PlanTalkKind.NoModule or PlanTalkKind.NoOther or PlanTalkKind.NoWeek or PlanTalkKind.NoDates or PlanTalkKind.NoHours or PlanTalkKind.NoWorkDays or PlanTalkKind.NoStart
            or PlanTalkKind.NoSuchDate or PlanTalkKind.ShowModule or PlanTalkKind.ShowWeek or PlanTalkKind.Next or PlanTalkKind.AskFree => false,
        _ => true,
    };

    /// <summary>Whether the days to ask about are those of somebody who is ill.</summary>
    public bool IsOfIllness { get; init; }

    /// <summary>What it is about, where it changes nothing and has an answer.</summary>
    public PlanTopic? Topic { get; init; }

    /// <summary>The words that could not be used, as they were written, or empty.</summary>
    public string Quote { get; init; } = "";
}
