using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class ModuleTests
{
    [Fact]
    public void Should_cut_a_gap_into_steps_as_worked_by_hand()
    {
        var context = Context(Foundation("a", 1.5));
        context.Options.LongestModule = 480;

        // 2.4 to 3: .6 * 40 h = 24 h, a tenth is 144 min, to the nearest five 145. 3 to 4: 80 h, a tenth is 480 min.
        var plan = Plan(context, Need("a", 2.4));

        Assert.Equal(["a#1", "a#2"], plan.Ids());
        var (first, second) = (plan.Placements[0].Module, plan.Placements[1].Module);
        Assert.Equal((2.4, 3.0, 0.6, 1.6, 2.4, 145), (first.From, first.To, first.Gain, first.Gap, first.Impact, first.Minutes));
        Assert.Equal((3.0, 4.0, 1.0, 1.0, 1.5, 480), (second.From, second.To, second.Gain, second.Gap, second.Impact, second.Minutes));
        Assert.Equal((ModulePhase.First, ModulePhase.Second), (first.Phase, second.Phase));
        Assert.Equal((GapBand.Moderate, GapBand.Moderate), (first.Band, second.Band));
        Assert.Equal(["a#1"], second.Needs);
    }

    [Fact]
    public void Should_cut_a_level_that_takes_long_into_modules_of_four_hours_at_most()
    {
        var plan = Plan(Context(Foundation("a")), Need("a", 3));

        Assert.Equal([(3.0, 3.5, 240), (3.5, 4.0, 240)], plan.Placements.Select(item => (item.Module.From!.Value, item.Module.To!.Value, item.Module.Minutes)));
        Assert.Equal([1, 2], plan.Placements.Select(item => item.Module.Step));
        Assert.All(plan.Placements, item => Assert.Equal(2, item.Module.Steps));
    }

    [Fact]
    public void Should_join_a_tiny_step_to_the_next_and_give_a_tiny_gap_its_least_time()
    {
        var joined = Plan(Context(Foundation("a", required: 3)), Need("a", 1.9));
        Assert.Equal((1.9, 3.0), (joined.Placements[0].Module.From, joined.Placements[^1].Module.To));
        Assert.Equal(2, joined.Placements.Count);

        Assert.Equal(30, Plan(Context(Foundation("a", required: 2)), Need("a", 1.9)).NeededMinutes);
    }

    [Fact]
    public void Should_take_what_the_heat_map_says_and_name_what_it_cannot_say()
    {
        Requirement[] role = [Foundation("gap"), Foundation("fine", required: 1), Foundation("never"), Prerequisite("missing"), Prerequisite("said")];
        var map = HeatMapBuilder.Build(
            "Clerk", role, [SampleRole.Witness("gap", 2), SampleRole.Witness("fine", 4), SampleRole.Self("missing", 1), SampleRole.Self("said", 4)], 3, new HeatMapOptions());

        var needs = LearningNeeds.Of(map);

        Assert.Equal(["gap", "missing"], needs.Select(need => need.RequirementId));
        Assert.Equal((map.Categories[0].Cells[0].AssessedLevel, map.Categories[0].Cells[0].Spread), (needs[0].Level, needs[0].HalfWidth));
        Assert.Null(needs[1].Level);
        Assert.Equal(["never", "said"], LearningNeeds.Unknown(map));
    }

    [Fact]
    public void Should_plan_what_somebody_never_had_a_chance_to_do_from_their_own_rating()
    {
        Requirement[] role = [Foundation("new"), Foundation("unrated"), Foundation("confident", required: 2), Foundation("open")];
        var map = HeatMapBuilder.Build("Clerk", role, [SampleRole.Self("new", 1), SampleRole.Self("confident", 4)], 3, new HeatMapOptions(), ["new", "unrated", "confident"]);

        Assert.Equal([("new", 1.0), ("unrated", 1.0)], LearningNeeds.Of(map).Select(need => (need.RequirementId, need.Level!.Value)));
        Assert.Equal(["confident", "open"], LearningNeeds.Unknown(map));
    }

    [Fact]
    public void Should_name_the_linked_responsibility_that_most_of_the_role_hangs_on()
    {
        var role = Role(
        [
            Foundation("a") with { Responsibilities = [0, 1] },
            Tool("b", 3) with { Responsibilities = [1] },
            Tool("c"),
            Foundation("d"),
            SampleRole.Requirement("e", RequirementCategory.Regulation),
        ]) with
        { Responsibilities = [new("Answer letters", "", new(7, 7)), new("Close the month", "", new(9, 10))] };
        var plan = Plan(Context() with { Role = role }, [.. role.Requirements.Select(requirement => Need(requirement.Id, 3.5))]);

        Assert.Equal(new ServedResponsibility("Close the month", new LineRange(9, 10), false), plan.Find("a#1")!.Module.Serves);

        // No link of its own: what its category serves most, said to be the role as a whole; without any, the summary.
        Assert.Equal(new ServedResponsibility("Close the month", new LineRange(9, 10), true), plan.Find("c#1")!.Module.Serves);
        Assert.Equal(new ServedResponsibility("Keeps the books straight.", new LineRange(3, 4), true), plan.Find("e#1")!.Module.Serves);

        // Where something can tell, the duty that is nearest in meaning, said to be no more; what the document links stays as it is.
        var near = Plan(Context() with { Role = role, Nearest = _ => 0 }, [.. role.Requirements.Select(requirement => Need(requirement.Id, 3.5))]);
        Assert.Equal(new ServedResponsibility("Answer letters", new LineRange(7, 7), true) { IsNearest = true }, near.Find("e#1")!.Module.Serves);

        var far = Plan(Context() with { Role = role, Nearest = _ => null }, [.. role.Requirements.Select(requirement => Need(requirement.Id, 3.5))]);
        Assert.True(far.Find("e#1")!.Module.Serves is { IsNone: true, IsNearest: false, AsAWhole: true });
        Assert.Equal(new ServedResponsibility("Close the month", new LineRange(9, 10), false), near.Find("a#1")!.Module.Serves);
    }

    [Fact]
    public void Should_know_the_lines_of_a_summary()
    {
        var text = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Roles.Documents.TradeFolder)!, "night-shift-team-leader.txt"));
        var profile = RoleParser.Parse(string.Join('\n', text));

        var lines = profile.SummaryLines!.Value;
        Assert.Contains(text[lines.First - 1].Trim(), profile.Summary, StringComparison.Ordinal);
        Assert.Contains(text[lines.Last - 1].Trim(), profile.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_refuse_a_need_of_another_role_and_needs_that_go_in_a_circle()
    {
        var context = Context(Foundation("a"), Foundation("b"));
        Assert.Contains("zz", Assert.Throws<ArgumentException>(() => Plan(context, Need("zz", 2))).Message, StringComparison.Ordinal);

        var circle = context with { Needs = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["b"], ["b"] = ["a"] } };
        Assert.Contains("a, b", Assert.Throws<ArgumentException>(() => Plan(circle, Need("a", 2), Need("b", 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_plan_the_way_to_a_missing_prerequisite_without_a_level()
    {
        var module = Plan(Context(Prerequisite("licence")), new LearningNeed("licence")).Placements[0].Module;

        Assert.Equal((40, GapBand.Critical, ModulePhase.First), (module.Minutes, module.Band, module.Phase));
        Assert.Null(module.Gain);
        Assert.Equal(["coaching", "mentoring"], module.Conversations.Select(conversation => conversation.Type.Id));
    }

    [Fact]
    public void Should_prepare_a_checkpoint_by_what_was_done_last()
    {
        var prerequisite = Plan(Context(Prerequisite("licence")), new LearningNeed("licence"));
        var low = Plan(Context(Tool("a", required: 2)), Need("a", 1));

        Assert.Empty(prerequisite.Checkpoints.Skip(1));
        Assert.Equal([new CheckpointTopic("licence#1", "licence", true, Preparation.BringProof)], prerequisite.Checkpoints[0].Topics);
        Assert.Equal("a#1", Assert.Single(low.Checkpoints[0].Topics).ModuleId);
    }
}
