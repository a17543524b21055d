using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Where the talk about the plan stands; the plan itself is in the learner's document.</summary>
public sealed record DiscussState : ConversationState
{
    /// <summary>Hours a week that were named, until the plan is made; null before.</summary>
    public double? Hours { get; set; }

    /// <summary>The pace that was named, until the plan is made.</summary>
    public Pace Pace { get; set; } = Pace.Steady;

    /// <summary>Leave, days, start and the like that were named, until the plan is made.</summary>
    public IReadOnlyList<PlanChange> Wished { get; set; } = [];

    /// <summary>The module that was shown or named last: what "this" means; or null.</summary>
    public string? LastModule { get; set; }

    /// <summary>The requirement that was named last and has nothing in the plan: what "this" means then; or null.</summary>
    public string? LastUnplanned { get; set; }

    /// <summary>Changes of which one was meant, until the learner says which.</summary>
    public IReadOnlyList<PlanChange> Alternatives { get; set; } = [];

    /// <summary>What was said and lacks a module, a week or a date, until that is said; or null.</summary>
    public string? Unfinished { get; set; }

    /// <summary>Whether it was asked if all of the plan is done: a yes then marks it.</summary>
    public bool IsAllDoneAsked { get; set; }

    /// <summary>Whether it was asked if all changes are taken back: a yes then does so.</summary>
    public bool IsAllUndoAsked { get; set; }

    /// <summary>What the learner wished for last at the plan, made or refused; or null.</summary>
    public PlanChange? LastWish { get; set; }

    /// <summary>The checkpoint that was shown last; or null.</summary>
    public int? LastCheckpoint { get; set; }

    /// <summary>Whether it was asked what was wrong with a reply.</summary>
    public bool Reporting { get; set; }

    /// <summary>The question about a module that is open; null when none is.</summary>
    public ModuleQuestion? Question { get; set; }

    /// <summary>Whether the learner stopped: a yes then means to carry on, and agrees to nothing.</summary>
    public bool Paused { get; set; }
}
