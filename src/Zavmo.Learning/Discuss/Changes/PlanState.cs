using System.Text.Json.Serialization;
using Zavmo.Learning.Discuss.Calendar;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>
/// All that is kept of a plan: what there is to learn, the first settings and the changes since. The plan follows from it, and
/// undo takes away the last change. Adjustments are no part of it: they are kept encrypted.
/// </summary>
public sealed record PlanState
{
    /// <summary>Changes that can be undone; an older one becomes part of <see cref="First"/>.</summary>
    public const int LongestHistory = 40;

    /// <summary>Questions that are remembered.</summary>
    public const int MostAsked = 100;

    /// <summary>What there is to learn.</summary>
    public required IReadOnlyList<LearningNeed> Needs { get; init; }

    /// <summary>The settings before the changes.</summary>
    public required PlanSettings First { get; init; }

    /// <summary>The learner's changes, oldest first; at most <see cref="LongestHistory"/>.</summary>
    public IReadOnlyList<PlanChange> Changes { get; set; } = [];

    /// <summary>What is done so far; null before anything was. It is a fact and cannot be undone.</summary>
    public Progress? Progress { get; set; }

    /// <summary>The step of progress that undo takes back: the last thing that happened to the plan; else null.</summary>
    public ProgressStep? LastStep { get; set; }

    /// <summary>The Monday of the last week in which the plan went on by itself; null before it did.</summary>
    public DateOnly? WentOnIn { get; set; }

    /// <summary>Ids of the questions that were asked about its modules, oldest first; at most <see cref="MostAsked"/>.</summary>
    public IReadOnlyList<string> Asked { get; set; } = [];

    /// <summary>The checkpoints as they were given to the learner's own calendar; null before they asked for that.</summary>
    public CheckpointCalendar? Calendar { get; set; }

    /// <summary>The last plan the learner agreed to, or null.</summary>
    public AgreedPlan? Agreed { get; set; }

    /// <summary>Whether there is something to take back.</summary>
    [JsonIgnore]
    public bool CanUndo => LastStep is not null || Changes.Count > 0;

    /// <summary>The settings with all changes, and with the weeks that a plan got at its end when some were missed.</summary>
    public PlanSettings Settings()
    {
        var settings = Changes.Aggregate(First, (settings, change) => change.Apply(settings));
        return Progress?.Weeks is { } weeks && weeks > settings.Weeks ? settings with { Weeks = weeks } : settings;
    }

    /// <summary>The state with a change more, as <see cref="Negotiation.Change"/> made it; it is not checked again.</summary>
    public PlanState With(PlanChange change)
    {
        var over = Changes.Count + 1 - LongestHistory;
        return this with
        {
            First = Changes.Take(over).Aggregate(First, (settings, old) => old.Apply(settings)),
            Changes = [.. Changes.Skip(over), change],
            Progress = change is SetLength && Progress is { } progress ? progress with { Weeks = null } : Progress,
            LastStep = null,
        };
    }

    /// <summary>The state without what happened last: a step of progress that came after every change, or the last change.</summary>
    public PlanState WithoutLast() => LastStep is { } step
        ? this with { Progress = step.Before, LastStep = null }
        : this with { Changes = [.. Changes.SkipLast(1)] };

    /// <summary>The state after the plan went on by itself.</summary>
    /// <param name="progress">What is done, and the day from which on the rest is planned.</param>
    /// <param name="before">The progress before that; null before there was any.</param>
    /// <param name="monday">The Monday of that day's week.</param>
    public PlanState WentOn(Progress progress, Progress? before, DateOnly monday) =>
        this with { Progress = progress, LastStep = new ProgressStep(ProgressStepKind.WentOn, before), WentOnIn = monday };

    /// <summary>The state after a question was asked.</summary>
    public PlanState WithAsked(string questionId) => this with { Asked = [.. Asked.Where(id => id != questionId).Append(questionId).TakeLast(MostAsked)] };
}
