using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Says what each checkpoint looks at; a checkpoint with nothing to look at is none.</summary>
internal static class CheckpointPlanner
{
    /// <summary>The checkpoints; the week of one that falls away has its minutes back.</summary>
    public static List<Checkpoint> Plan(IReadOnlyList<Placement> placements, StudyCalendar calendar)
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

            var date = week.Days[^1];
            var topics = placements.Select(placement => TopicOf(placement, since, date)).OfType<CheckpointTopic>().ToList();
            if (topics.Count == 0)
            {
                calendar.Weeks[place] = week with { CheckpointMinutes = 0 };
                continue;
            }

            checkpoints.Add(new Checkpoint(calendar.CheckpointNumbers[week.Number], week.Number, date, week.CheckpointMinutes, topics));
            since = date;
        }

        return checkpoints;
    }

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
