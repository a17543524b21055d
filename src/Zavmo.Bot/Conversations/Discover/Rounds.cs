using System.Globalization;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.History;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The rounds of an assessment: a map is kept when it is shown, and a few weeks later the same can be asked about again.</summary>
public sealed class Rounds(MapCards maps)
{
    // A look at what has changed is short; the whole assessment can be taken anew by choosing the role again.
    private const int Most = 3;

    /// <summary>Keeps what the map shows as this round's result, and returns the map. What is as it was is not kept again.</summary>
    public HeatMap Keep(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var map = maps.Of(turn);
        var snapshot = AssessmentSnapshot.Of(turn.ChosenRole!.Id, turn.Turn.Today, map);
        if (!turn.Agreed || turn.IsUnfinished || snapshot.Levels.Count == 0 || AssessmentHistory.RoundFor(turn.Turn.Learner.Assessments, turn.State.Round, snapshot) is not { } round)
        {
            return map;
        }

        turn.Turn.Change(new MapTaken(round, snapshot));
        return maps.Of(turn);
    }

    /// <summary>Says what has changed since the round before; false where there is none.</summary>
    public static bool SayChange(DiscoverTurn turn, HeatMap map)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(map);
        if (map.Since is not { } since)
        {
            return false;
        }

        var changes = map.Cells().Select(MapChanges.Of).ToList();
        turn.Say("heat-map-again", new()
        {
            ["since"] = Day(since),
            ["up"] = changes.Count(change => change == MapChange.Up),
            ["down"] = changes.Count(change => change == MapChange.Down),
        });
        return true;
    }

    /// <summary>Begins the next round; returns the step to go to, or null where it is said why not.</summary>
    public string? Begin(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.IsUnfinished)
        {
            turn.Say("again-unfinished");
            return turn.NextStepName;
        }

        var last = turn.Turn.Learner.Assessments.Where(each => each.Snapshot.RoleId == turn.ChosenRole!.Id).MaxBy(each => each.Round);
        var workedOn = WorkedOn(turn, last?.Snapshot.On);
        var again = Reassessment.Choose(maps.Of(turn), turn.Requirements.ToDictionary(each => each.Id, each => each.Weight), workedOn, Most);
        if (last is null || again.Count == 0)
        {
            turn.Say("again-nothing");
            return null;
        }

        if (!Reassessment.IsTime(last.Snapshot.On, turn.Turn.Today, workedOn.Count > 0))
        {
            turn.Say("again-too-soon", new() { ["since"] = Day(last.Snapshot.On), ["count"] = Reassessment.DaysBetween });
            return null;
        }

        turn.State = turn.State with
        {
            Round = last.Round + 1,
            Again = again,
            Asked = [.. turn.State.Asked.Except(again)],
            Passed = [.. turn.State.Passed.Except(again)],
        };
        turn.Say("again-begin", new() { ["count"] = again.Count, ["since"] = Day(last.Snapshot.On) });
        return StepNames.Accounts;
    }

    private static HashSet<string> WorkedOn(DiscoverTurn turn, DateOnly? since) =>
        turn.Turn.Learner.Plan?.Progress is { } progress && progress.On >= since
            ? [.. progress.DoneMinutes.Where(done => done.Value > 0).Select(done => LearningModule.RequirementOf(done.Key))]
            : [];

    private static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);
}
