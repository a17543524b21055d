using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discover.History;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Discover.History;

public sealed class AssessmentHistoryTests
{
    private static readonly DateOnly March = new(2026, 3, 3);
    private static readonly DateOnly May = new(2026, 5, 4);

    [Fact]
    public void Should_keep_of_a_map_what_was_asked_and_nothing_else()
    {
        var snapshot = AssessmentSnapshot.Of("r", March, Map(Cell("a", 2.6), Cell("b", null), Ready("p", PrerequisiteStatus.MetSaid), Ready("q", PrerequisiteStatus.NotAskedYet)));
        Assert.Equal([("a", 2.6)], snapshot.Levels.Select(level => (level.Key, level.Value)));
        Assert.Equal([("p", PrerequisiteStatus.MetSaid)], snapshot.Prerequisites.Select(status => (status.Key, status.Value)));
    }

    [Fact]
    public void Should_replace_a_round_while_it_lasts_and_add_the_next()
    {
        var history = AssessmentHistory.Note([], 1, Snapshot(March, ("a", 2)));
        history = AssessmentHistory.Note(history, 1, Snapshot(May, ("a", 3)));
        Assert.Equal(3, Assert.Single(history).Snapshot.Levels["a"]);

        history = AssessmentHistory.Note(history, 2, Snapshot(May, ("a", 4)));
        Assert.Equal([3.0, 4.0], history.Select(round => round.Snapshot.Levels["a"]));
        Assert.Equal(2, AssessmentHistory.LatestRound(history, "r"));
        Assert.Equal(0, AssessmentHistory.LatestRound(history, "another"));
        Assert.Throws<ArgumentOutOfRangeException>(() => AssessmentHistory.Note(history, 0, Snapshot(May)));
    }

    [Fact]
    public void Should_correct_the_latest_round_for_a_few_days_and_then_begin_another()
    {
        IReadOnlyList<AssessmentRound> history = [new(1, Snapshot(March.AddDays(-40), ("a", 1))), new(2, Snapshot(March, ("a", 2))), new(7, Snapshot(May, ("a", 4)) with { RoleId = "another" })];

        Assert.Equal(1, AssessmentHistory.RoundFor([], 1, Snapshot(March, ("a", 2))));
        Assert.Equal(2, AssessmentHistory.RoundFor(history, 2, Snapshot(March.AddDays(6), ("a", 3))));
        Assert.Equal(3, AssessmentHistory.RoundFor(history, 1, Snapshot(March.AddDays(7), ("a", 3))));
        Assert.Equal(3, AssessmentHistory.RoundFor(history, 3, Snapshot(March.AddDays(1), ("a", 2))));
        Assert.Null(AssessmentHistory.RoundFor(history, 1, Snapshot(March.AddDays(30), ("a", 2))));
    }

    [Fact]
    public void Should_keep_the_first_round_and_the_latest()
    {
        IReadOnlyList<AssessmentRound> history = [];
        for (var round = 1; round <= AssessmentHistory.Most + 10; round++)
        {
            history = AssessmentHistory.Note(history, round, Snapshot(March.AddDays(round), ("a", 2)));
        }

        Assert.Equal(AssessmentHistory.Most, history.Count);
        Assert.Equal(1, history[0].Round);
        Assert.Equal(AssessmentHistory.Most + 10, history[^1].Round);
        Assert.Equal(12, history[1].Round);
    }

    [Fact]
    public void Should_compare_with_the_round_before_of_the_same_role()
    {
        IReadOnlyList<AssessmentRound> history =
        [
            new(1, Snapshot(March.AddDays(-30), ("a", 1))),
            new(2, Snapshot(March, ("a", 2), ("b", 3.5), ("c", 2))),
            new(3, Snapshot(May, ("a", 5))),
            new(2, Snapshot(May, ("a", 4)) with { RoleId = "another" }),
        ];
        var map = AssessmentHistory.Compared(Map(Cell("a", 2.6), Cell("b", 3.1), Cell("c", 2), Cell("d", 4), Cell("e", null)), history, "r", 3);

        Assert.Equal(March, map.Since);
        Assert.Equal(
            [MapChange.Up, MapChange.Down, MapChange.None, MapChange.New, MapChange.None],
            map.Categories[0].Cells.Select(MapChanges.Of));
        Assert.Equal([0.6, -0.4, 0, 0, 0], map.Categories[0].Cells.Select(MapChanges.By));
    }

    [Fact]
    public void Should_compare_prerequisites_by_what_was_said_and_shown()
    {
        var before = Snapshot(March) with
        {
            Prerequisites = new Dictionary<string, PrerequisiteStatus>
            {
                ["p"] = PrerequisiteStatus.MetSaid, ["q"] = PrerequisiteStatus.MetShown, ["r"] = PrerequisiteStatus.NotYet,
            },
        };
        var map = AssessmentHistory.Compared(
            Map(Ready("p", PrerequisiteStatus.MetShown), Ready("q", PrerequisiteStatus.NotYet), Ready("r", PrerequisiteStatus.NotYet), Ready("s", PrerequisiteStatus.MetSaid)),
            [new(1, before)],
            "r",
            2);
        Assert.Equal([MapChange.Up, MapChange.Down, MapChange.None, MapChange.New], map.Categories[0].Cells.Select(MapChanges.Of));
    }

    [Fact]
    public void Should_leave_a_first_map_as_it_is()
    {
        var map = Map(Cell("a", 2.6));
        Assert.Same(map, AssessmentHistory.Compared(map, [new(1, Snapshot(March, ("a", 2)))], "r", 1));
    }

    private static HeatMap Map(params HeatMapCell[] cells) => new("Role", [], [], [new(RequirementCategory.DigitalTool, cells)]);

    private static HeatMapCell Cell(string id, double? level) => new()
    {
        RequirementId = id,
        Name = id,
        Category = RequirementCategory.DigitalTool,
        RequiredLevel = 4,
        AssessedLevel = level,
        Band = level is { } shown ? GapBands.Of(4 - shown) : GapBand.NotAskedYet,
    };

    private static HeatMapCell Ready(string id, PrerequisiteStatus status) => Cell(id, null) with { Prerequisite = status };

    private static AssessmentSnapshot Snapshot(DateOnly on, params (string Id, double Level)[] levels) =>
        new("r", on, levels.ToDictionary(level => level.Id, level => level.Level), new Dictionary<string, PrerequisiteStatus>());
}
