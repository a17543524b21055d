using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Reasons;
using Zavmo.Learning.Discuss.Types;
using static Zavmo.Learning.Tests.Discuss.SamplePlans;

namespace Zavmo.Learning.Tests.Discuss;

public sealed class TypeChoiceTests
{
    private static readonly PlanContext Clerk = Context(Foundation("a", required: 5));

    [Theory]
    [InlineData(1, "storytelling", "socratic", "problem-based")]
    [InlineData(3, "case-study", "peer-simulation", "adaptive-scenario")]
    [InlineData(4, "case-study", "role-play", "adaptive-scenario")]
    public void Should_choose_by_mastery_and_go_from_knowledge_to_the_job(double level, params string[] expected)
    {
        var plan = Plan(Clerk, Need("a", level));

        Assert.Equal(expected, plan.TypeIds("a#1"));
        Assert.All(plan.Placements[0].Module.Conversations, conversation => Assert.Equal(PlanReasonId.TypeFitsMastery, conversation.Reason.Id));
    }

    [Fact]
    public void Should_name_two_types_where_there_is_time_for_two_only_and_shorten_them_where_there_is_less()
    {
        var plan = Plan(Context(Foundation("a", required: 2)), Need("a", 1.9));
        var conversations = plan.Placements[0].Module.Conversations;

        // 30 minutes of storytelling (15) and Socratic dialogue (20): 15 * 30 / 35 = 12.9, 20 * 30 / 35 = 17.1, both rounded up.
        Assert.Equal([("storytelling", 13), ("socratic", 18)], conversations.Select(conversation => (conversation.Type.Id, conversation.Minutes)));
        Assert.Equal(30, plan.PlannedMinutes);
    }

    [Fact]
    public void Should_put_an_alternative_of_equal_value_in_the_place_of_role_play_for_those_who_opt_out()
    {
        var context = Context(Foundation("a", required: 5)) with { Adjustments = PlanAdjustments.Of(["role-play-opt-out", "plain-layout"]), Types = [.. Types.Where(type => type.Id != "peer-simulation")] };
        var conversations = Plan(context with { Types = [.. context.Types.Select(type => type.Id == "problem-based" ? type with { Fit = new TypeFit(2, 0, 1) } : type)] }, Need("a", 4)).Placements[0].Module.Conversations;

        Assert.DoesNotContain(conversations, conversation => conversation.Type.Id == "role-play");
        var instead = Assert.Single(conversations, conversation => conversation.Reason.Id == PlanReasonId.TypeOfEqualValue);
        Assert.Equal(("problem-based", "role-play"), (instead.Reason.TypeId, instead.Reason.OtherTypeId));
        Assert.Contains(EvidenceClass.Simulation, instead.Type.Evidence);
    }

    [Theory]
    [InlineData(TypeWish.Less)]
    [InlineData(TypeWish.None)]
    public void Should_leave_out_what_the_learner_wants_less_of(TypeWish wish)
    {
        var outcome = Negotiation.Change(State(Need("a", 4)), new SetTypeWish("role-play", wish), Clerk);

        Assert.Equal(["case-study", "adaptive-scenario", "reflection"], outcome.Plan.TypeIds("a#1"));
        Assert.Equal("a#1", outcome.Diff.OtherTypes[0].To.Id);
        Assert.Contains("role-play", outcome.Diff.OtherTypes[0].From.Types);
    }

    [Fact]
    public void Should_use_a_type_that_is_wanted_less_only_where_nothing_else_fits()
    {
        var context = Clerk with { Types = [.. Types.Where(type => type.Id == "role-play")] };
        var less = Negotiation.Change(State(Need("a", 4)), new SetTypeWish("role-play", TypeWish.Less), context);
        var none = Negotiation.Change(State(Need("a", 4)), new SetTypeWish("role-play", TypeWish.None), context);

        Assert.Equal(["role-play"], less.Plan.TypeIds("a#1"));
        Assert.Equal(["role-play"], none.Plan.TypeIds("a#1"));
        Assert.Throws<ArgumentException>(() => Plan(context with { Adjustments = new(false, true) }, Need("a", 4)));
    }

    [Fact]
    public void Should_let_the_learners_own_choice_win_over_mastery()
    {
        var outcome = Negotiation.Change(State(Need("a", 1)), new SetTypeWish("mentoring", TypeWish.More), Clerk);

        Assert.Equal("mentoring", outcome.Plan.TypeIds("a#1")[^1]);
        Assert.Equal(PlanReasonId.TypeWished, outcome.Plan.Find("a#1")!.Module.Conversations[^1].Reason.Id);
    }
}
