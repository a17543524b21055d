using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Reasons;
using Zavmo.Learning.Discuss.Weeks;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class PlannerTests
{
    [Fact]
    public void Should_plan_one_gap_as_worked_by_hand()
    {
        // 2 to 3 is 40 h, a tenth is 240 min: 15 + 20 + 25, four times. Three hours a week, three quarters of them for new work:
        // 135 min in week 1; in week 2, after 10 min for the checkpoint, 127.
        var plan = Plan(Context(Foundation("a", required: 3)), Need("a", 2));
        var placement = Assert.Single(plan.Placements);

        Assert.Equal(
            [(2, 15), (2, 20), (3, 25), (4, 15), (4, 20), (5, 25), (6, 15), (9, 20), (9, 25), (11, 15), (11, 20), (12, 25)],
            placement.Sittings.Select(sitting => (sitting.Date.Day, sitting.Minutes)));
        Assert.Equal(["storytelling", "socratic", "problem-based", "storytelling"], placement.Sittings.Take(4).Select(sitting => sitting.TypeId));
        Assert.Equal([new(2026, 11, 16), new(2026, 11, 23), new(2026, 12, 14)], placement.Reviews);
        Assert.Equal((180, 135, 0, 0, 45), (plan.Weeks[0].Minutes, plan.Weeks[0].NewMinutes, plan.Weeks[0].ReviewMinutes, plan.Weeks[0].CheckpointMinutes, plan.Weeks[0].FreeMinutes));
        Assert.Equal((105, 10, 65), (plan.Weeks[1].NewMinutes, plan.Weeks[1].CheckpointMinutes, plan.Weeks[1].FreeMinutes));
        Assert.Equal((0, 5), (plan.Weeks[2].NewMinutes, plan.Weeks[2].ReviewMinutes));

        var checkpoint = Assert.Single(plan.Checkpoints);
        Assert.Equal((1, 2, new DateOnly(2026, 11, 13), 10), (checkpoint.Number, checkpoint.Week, checkpoint.Date, checkpoint.Minutes));
        Assert.Equal([new CheckpointTopic("a#1", "a", true, Preparation.GoThroughTheHardestMoment)], checkpoint.Topics);

        // Spread .84 * .8 / 1.2816 = .524: .476 * 40 / 3 = 6.3 weeks, 45 days; (.524 * 20 + 40) / 3 = 16.8 weeks, 118 days.
        Assert.Equal([new Milestone("a", "a", 2, new DateOnly(2026, 11, 12), new CompetencyRange(new(2026, 12, 17), new(2027, 2, 28)) { LowWeeks = 6.3, HighWeeks = 16.8 })], plan.Milestones);
        Assert.Equal(
            [PlanReasonId.LargestImpact, PlanReasonId.FirstWeekWithRoom, PlanReasonId.SpansWeeks],
            placement.Reasons.Select(reason => reason.Id));
    }

    [Fact]
    public void Should_order_prerequisites_then_phases_then_foundation_then_impact()
    {
        var context = Context(
            Foundation("light", required: 2), Foundation("deep", required: 4), Tool("tool", 2, required: 3), Tool("heavy", 3, required: 3), Prerequisite("licence"));
        var plan = Plan(context, Need("light", 1.5), Need("deep", 1.5), Need("tool", 1.5), Need("heavy", 1.5), new("licence"));

        // Impact: deep 2.5 (first phase, foundation), heavy 4.5, tool 3, then the steps by what is left: heavy#2 3, deep#2 2, tool#2 2.
        Assert.Equal(["licence#1", "deep#1", "heavy#1", "heavy#2", "tool#1", "deep#2"], plan.Ids().Take(6));
        Assert.Equal(["light#1", "deep#4"], plan.Ids().TakeLast(2));
        Assert.Equal(PlanReasonId.PrerequisiteFirst, plan.Find("licence#1")!.Reasons[0].Id);
        Assert.Equal(PlanReasonId.FoundationFirst, plan.Find("deep#1")!.Reasons[0].Id);
        Assert.Equal(new PlanReason(PlanReasonId.LargestImpact) { Gap = 1.5, Weight = 3 }, plan.Find("heavy#1")!.Reasons[0]);
        Assert.Contains(new PlanReason(PlanReasonId.AfterPrerequisite) { OtherModuleId = "licence#1", OtherName = "licence" }, plan.Find("heavy#1")!.Reasons);
    }

    [Fact]
    public void Should_never_narrow_the_range_of_a_level_to_a_day_when_its_modules_lie_far_apart()
    {
        var context = Context(Tool("a", 1, required: 2));
        var alone = Negotiation.Show(State(Need("a", 1)), context).Milestones[0].Competency!;
        var settings = new PlanSettings { Start = Monday, Leave = [new LeavePeriod(Monday.AddDays(2), Monday.AddDays(6 + (7 * 15)))] };
        var apart = Assert.Single(Negotiation.Show(State(Need("a", 1)) with { First = settings }, context).Milestones);

        // At level 1: 9.5 to 20 h, 3.2 to 6.7 weeks, 22.4 to 46.9 days. 35 minutes fit before the leave, 85 after it, the last of them on
        // Thursday 25 February: 115 days after the first instead of 46.9, so the whole range is 68.1 days later.
        Assert.Equal((new DateOnly(2026, 11, 25), new DateOnly(2026, 12, 19)), (alone.Earliest, alone.Latest));
        Assert.Equal(new DateOnly(2027, 2, 25), apart.Date);
        Assert.Equal((new DateOnly(2027, 2, 1), new DateOnly(2027, 2, 25)), (apart.Competency!.Earliest, apart.Competency.Latest));
    }

    [Fact]
    public void Should_put_what_an_author_says_it_builds_on_first()
    {
        var context = Context(Tool("a", 3, required: 3), Tool("b", 1, required: 3)) with
        {
            Needs = new Dictionary<string, IReadOnlyList<string>> { ["a"] = ["b"] },
        };
        var plan = Plan(context, Need("a", 2), Need("b", 2));

        Assert.Equal(["b#1", "a#1"], plan.Ids());
        Assert.Equal(PlanReasonId.NeededBy, plan.Placements[0].Reasons[0].Id);
        Assert.Contains(new PlanReason(PlanReasonId.BuildsOn) { OtherModuleId = "b#1", OtherName = "b" }, plan.Placements[1].Reasons);
        Assert.True(plan.Placements[0].LastDay <= plan.Placements[1].FirstDay);
    }

    [Fact]
    public void Should_report_every_critical_gap_that_does_not_fit_and_what_waits_for_it()
    {
        var context = Context(Foundation("a", required: 5), Foundation("b", 0.5, required: 5));
        var plan = Negotiation.Show(State(Need("a", 1), Need("b", 1)) with { First = new PlanSettings { Start = Monday, Weeks = 2 } }, context);

        Assert.Equal(plan.NeededMinutes, plan.PlannedMinutes + plan.UnplacedMinutes);
        Assert.All(plan.Unplaced, unplaced => Assert.Equal(GapBand.Critical, unplaced.Module.Band));
        Assert.Contains(plan.Unplaced, unplaced => unplaced.Module.RequirementId == "b");
        Assert.Equal(PlanReasonId.WeeksFull, plan.Unplaced[0].Reason.Id);
        Assert.Contains(plan.Unplaced, unplaced => unplaced.Reason.Id == PlanReasonId.BasisHasNoPlace);
        Assert.Contains("b", plan.CriticalWithoutPlace);
        Assert.Empty(plan.Milestones);
    }

    [Fact]
    public void Should_give_a_part_of_a_week_a_part_of_its_hours_and_nothing_to_a_week_off()
    {
        var settings = new PlanSettings
        {
            Start = Monday.AddDays(3),
            Leave = [new LeavePeriod(Monday.AddDays(7), Monday.AddDays(11)), new LeavePeriod(Monday.AddDays(14), Monday.AddDays(14))],
            WeekHours = new Dictionary<int, double> { [4] = 1 },
        };
        var plan = Negotiation.Show(State(Need("a", 1)) with { First = settings }, Context(Foundation("a", required: 5)));

        // Thursday and Friday: 2/5 of 180. A week off. Four days of five. One hour, as said.
        Assert.Equal([72, 0, 144, 60, 180], plan.Weeks.Take(5).Select(week => week.Minutes));
        Assert.Equal([0, 5, 1, 0, 0], plan.Weeks.Take(5).Select(week => week.LeaveDays));
        Assert.Equal(3, plan.Checkpoints[0].Week);
        Assert.Equal(4, plan.Checkpoints[1].Week);
    }

    [Theory]
    [InlineData(Pace.Gentle, 108)]
    [InlineData(Pace.Steady, 135)]
    [InlineData(Pace.Intensive, 162)]
    public void Should_keep_the_slack_of_the_pace(Pace pace, int most)
    {
        var plan = Negotiation.Show(State(Need("a", 1)) with { First = new PlanSettings { Start = Monday, Pace = pace } }, Context(Foundation("a", required: 5)));

        Assert.All(plan.Weeks, week => Assert.True(week.NewMinutes <= most));
        Assert.True(plan.Weeks[0].NewMinutes > most - 25);
    }

    [Fact]
    public void Should_split_conversations_into_parts_of_5_to_10_minutes_for_small_wins()
    {
        var context = Context(Foundation("a", required: 5)) with { Adjustments = PlanAdjustments.Of(["small-wins"]) };
        var plan = Plan(context, Need("a", 1));

        Assert.All(plan.Placements.SelectMany(placement => placement.Sittings), sitting => Assert.InRange(sitting.Minutes, 5, 10));
        Assert.Equal([(8, 1, 2), (7, 2, 2)], plan.Placements[0].Sittings.Take(2).Select(sitting => (sitting.Minutes, sitting.Part, sitting.Parts)));
        Assert.All(plan.Placements, placement => Assert.Equal(PlanReasonId.SmallParts, placement.Reasons[^1].Id));
    }

    [Fact]
    public void Should_split_what_is_longer_than_the_time_of_a_week()
    {
        var plan = Negotiation.Show(State(Need("a", 1)) with { First = new PlanSettings { Start = Monday, HoursPerWeek = 0.25 } }, Context(Foundation("a", required: 2)));

        Assert.Equal(120, plan.PlannedMinutes);
        Assert.True(plan.Placements[0].LastWeek > 10);
    }

    [Fact]
    public void Should_name_every_reason_and_its_values_for_the_assets()
    {
        Assert.Equal(Enum.GetValues<PlanReasonId>().Order(), PlanReasonCatalogue.All.Order());
        Assert.Equal("first-week-with-room", PlanReasonCatalogue.AssetId(PlanReasonId.FirstWeekWithRoom));
        Assert.All(PlanReasonCatalogue.All.SelectMany(PlanReasonCatalogue.Values), name => Assert.NotNull(typeof(PlanReason).GetProperty(name)));
    }

    [Fact]
    public void Should_make_an_empty_plan_of_nothing_to_learn_and_refuse_options_out_of_range()
    {
        var plan = Plan(Context(Foundation("a")));
        Assert.Empty(plan.Placements);
        Assert.Empty(plan.Checkpoints);

        var context = Context(Foundation("a"));
        context.Options.GuidedShare = 0;
        Assert.Contains("GuidedShare", Assert.Throws<ArgumentException>(() => Plan(context)).Message, StringComparison.Ordinal);
    }
}
