using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Says what each checkpoint looks at; a checkpoint with nothing to look at is none.</summary>
internal static class CheckpointPlanner
{
    /// <summary>The checkpoints; the week of one that falls away has its minutes back.</summary>
    /// <param name="placements">The modules with their days.</param>
    /// <param name="calendar">The weeks.</param>
    /// <param name="bookings">Days that the learner chose, by the checkpoint's number.</param>
    public static List<Checkpoint> Plan(IReadOnlyList<Placement> placements, StudyCalendar calendar, IReadOnlyDictionary<int, Booking> bookings)
    {
        var checkpoints = new List<Checkpoint>();
        var since = DateOnly.MinValue;
        for (var place = 0; place < calendar.Weeks.Count; place++)
        {
            var week = calendar.Weeks[place];
            if (week.CheckpointMinutes == 0)
            {
                continue;
            }

            var number = calendar.CheckpointNumbers[week.Number];
            var booking = bookings.GetValueOrDefault(number) is { } wish && wish.Date >= calendar.From && wish.Date >= week.Monday && wish.Date <= week.Monday.AddDays(6)
                ? wish
                : null;
            var date = booking?.Date ?? week.Days[^1];
            var topics = Topics(placements, since, date);
            if (topics.Count == 0 && booking is not null)
            {
                // It is early in its week, before anything of it was worked on: what that week holds is looked at all the same.
                topics = Topics(placements, since, week.Days[^1]);
            }

            if (topics.Count == 0)
            {
                calendar.Weeks[place] = week with { CheckpointMinutes = 0 };
                continue;
            }

            checkpoints.Add(new Checkpoint(number, week.Number, date, week.CheckpointMinutes, topics) { IsBooked = booking is not null, At = booking?.At });
            since = date;
        }

        return checkpoints;
    }

    private static List<CheckpointTopic> Topics(IReadOnlyList<Placement> placements, DateOnly since, DateOnly until) =>
        [.. placements.Select(placement => TopicOf(placement, since, until)).OfType<CheckpointTopic>()];

    private static CheckpointTopic? TopicOf(Placement placement, DateOnly since, DateOnly until)
    {
        var last = placement.Sittings.LastOrDefault(sitting => sitting.Date > since && sitting.Date <= until);
        if (last is null)
        {
            return null;
        }

        var module = placement.Module;
        var type = module.Conversations.First(conversation => conversation.Type.Id == last.TypeId).Type;
        return new CheckpointTopic(module.Id, module.Name, placement.IsWhole && placement.LastDay <= until, module.IsPrerequisite
            ? Preparation.BringProof
            : PreparationFor(type.Evidence.Max()));
    }

    private static Preparation PreparationFor(EvidenceClass evidence) => evidence switch
    {
        EvidenceClass.Knowledge => Preparation.RecallWithoutNotes,
        EvidenceClass.Simulation => Preparation.GoThroughTheHardestMoment,
        _ => Preparation.BringAnExampleFromTheJob,
    };
}
