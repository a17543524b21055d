using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss.Changes;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class DeadlineTests
{
    private static readonly Learning.Discuss.PlanContext Context = SamplePlans.Context(
        Foundation("heavy", weight: 3, required: 3), Tool("large", weight: 0.5), Tool("light", weight: 2, required: 3));

    // "Large" is critical and weighs little, so that without a deadline heavier ones go before its steps.
    private static readonly PlanState State = SamplePlans.State(Need("heavy", 1.5), Need("large", 1.5), Need("light", 1.5));

    [Fact]
    public void Should_put_what_is_critical_before_the_rest_and_say_what_does_not_fit()
    {
        var until = Monday.AddDays(30);
        var outcome = Negotiation.Change(State, new SetDeadline(until), Context);

        Assert.Null(outcome.Refusal);
        Assert.Equal("large#1", outcome.Plan.Ids()[0]);
        Assert.True(outcome.Plan.Find("heavy#1") is not { } other || other.FirstDay >= outcome.Plan.Find("large#1")!.LastDay);
        Assert.All(outcome.Plan.Placements.SelectMany(placement => placement.Sittings), sitting => Assert.True(sitting.Date <= until));
        Assert.NotEmpty(outcome.Plan.Unplaced);
        Assert.Equal(outcome.Diff.NoLongerFits.Order(), outcome.Plan.Unplaced.Select(item => item.Module.Id).Order());
        Assert.Equal(GapBand.Critical, outcome.Plan.Find("large#1")!.Module.Band);
    }

    [Fact]
    public void Should_be_longer_for_a_later_deadline_and_as_before_without_one()
    {
        var later = Negotiation.Change(State, new SetDeadline(Monday.AddDays(7 * 30)), Context).State;
        Assert.Equal(31, later.Settings().Weeks);
        Assert.Null(Negotiation.Change(later, new SetDeadline(null), Context).State.Settings().Until);
        Assert.Equal(RefusalKind.DeadlineOutOfRange, Negotiation.Change(State, new SetDeadline(Monday.AddDays(-1)), Context).Refusal?.Kind);
        Assert.Equal(RefusalKind.AfterDeadline, Negotiation.Change(Negotiation.Change(State, new SetDeadline(Monday.AddDays(20)), Context).State, new MoveModule("light#1", 9), Context).Refusal?.Kind);
    }

    [Fact]
    public void Should_take_back_several_wishes_of_one_sentence_at_once()
    {
        var change = new ManyChanges([new SetHours(2), new SetHours(0, 3)]);
        var outcome = Negotiation.Change(State, change, Context);

        Assert.Equal((2, 0), (outcome.State.Settings().HoursPerWeek, outcome.Plan.Weeks[2].Minutes));
        Assert.Equal(PlanJson.Write(State), PlanJson.Write(Negotiation.Undo(outcome.State, Context).State));
        Assert.Equal(change, Assert.Single(PlanJson.Read(PlanJson.Write(outcome.State)).Changes));
        Assert.Equal(RefusalKind.NoSuchWeek, Negotiation.Change(State, new ManyChanges([new SetHours(2), new SetHours(0, 90)]), Context).Refusal?.Kind);
    }
}
