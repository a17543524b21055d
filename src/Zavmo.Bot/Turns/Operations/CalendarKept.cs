using Zavmo.Bot.Storage;
using Zavmo.Learning.Discuss.Calendar;

namespace Zavmo.Bot.Turns;

/// <summary>What the learner's own calendar is given of the plan's checkpoints, and the link to it.</summary>
/// <param name="Calendar">All of it, as it is from now on.</param>
public sealed record CalendarKept(CheckpointCalendar Calendar) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner.Plan is { } plan
        ? learner with { Plan = plan with { Calendar = Calendar } }
        : learner;
}
