using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Talk;
using Zavmo.Learning.Learners.Dates;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Tests.Discover;

namespace Zavmo.Learning.Tests.Discuss.Talk;

/// <summary>Questions about what is not in a plan and about the time for it, and hours that are to hold for a while only.</summary>
public sealed class PlanQuestionTests
{
    private static readonly Requirement[] Role = [Named("listening", "Active listening"), Named("renewals", "Renewal forecasting")];
    private static readonly PlanContext Context = SamplePlans.Context(Role);
    private static readonly PlanState State = SamplePlans.State([.. Role.Select(requirement => SamplePlans.Need(requirement.Id, 2))]);
    private static readonly Plan Plan = Negotiation.Show(State, Context);

    [Theory]
    [InlineData("why Kubernetes?", "Kubernetes")]
    [InlineData("Why is Kubernetes not in the plan?", "Kubernetes")]
    [InlineData("why isn't cold calling in it?", "cold calling")]
    [InlineData("but why do I need SQL?", "SQL")]
    public void Should_keep_the_name_that_is_asked_about(string text, string name)
    {
        var talk = Read(text);
        Assert.Equal((PlanTalkKind.NoModule, name), (talk.Kind, talk.Quote));
    }

    [Theory]
    [InlineData("why this?")]
    [InlineData("why so early?")]
    [InlineData("why not first")]
    [InlineData("why role-play?")]
    [InlineData("why Mondays?")]
    [InlineData("why the plan?")]
    [InlineData("why?")]
    public void Should_take_no_word_about_the_plan_for_a_name(string text) => Assert.Equal("", Read(text).Quote);

    [Theory]
    [InlineData("why is renewal forecasting in the plan?")]
    [InlineData("why renewals?")]
    public void Should_say_why_a_module_is_in_the_plan(string text)
    {
        var talk = Read(text);
        Assert.Equal((PlanTalkKind.Why, "renewals#1"), (talk.Kind, talk.ModuleId));
    }

    [Theory]
    [InlineData("is that enough?")]
    [InlineData("would one hour be enough?")]
    [InlineData("is 2 hours a week enough")]
    [InlineData("2 hours a week, is that enough?")]
    [InlineData("how much time do I need?")]
    public void Should_take_no_question_for_hours(string text)
    {
        var talk = Read(text);
        Assert.Equal((PlanTalkKind.About, PlanTopic.Enough), (talk.Kind, talk.Topic));
        Assert.Equal(PlanTalkKind.None, Reader().ReadSettings(text).Kind);
    }

    [Theory]
    [InlineData("what does with practice at work mean?")]
    [InlineData("What counts as practice at work?")]
    [InlineData("why 14 to 30 weeks in all when the plan is 6 weeks?")]
    [InlineData("what do the stars mean")]
    [InlineData("how much practice is in there?")]
    public void Should_tell_a_question_about_the_time_of_practice(string text)
    {
        var talk = Read(text);
        Assert.Equal((PlanTalkKind.About, PlanTopic.Practice), (talk.Kind, talk.Topic));
    }

    [Theory]
    [InlineData("more practice please")]
    [InlineData("why this?")]
    [InlineData("less theory, more practice")]
    public void Should_take_no_wish_for_a_question_about_practice(string text) => Assert.NotEqual(PlanTopic.Practice, Read(text).Topic);

    [Theory]
    [InlineData("two hours a week after Christmas", 2)]
    [InlineData("three hours a week from January", 3)]
    [InlineData("I have two hours a week until 20 December", 2)]
    public void Should_tell_that_hours_are_to_hold_for_a_while(string text, double hours)
    {
        var talk = Reader().ReadSettings(text);
        Assert.Equal((new SetHours(hours), PlanTopic.HoursOfATime), (talk.Change, talk.Topic));
    }

    [Fact]
    public void Should_tell_it_beside_another_wish() =>
        Assert.Equal(PlanTopic.HoursOfATime, Reader().ReadSettings("two hours a week after Christmas, and I'm on leave from 14 to 18 December").Topic);

    [Theory]
    [InlineData("I have only two hours")]
    [InlineData("only one hour this week")]
    [InlineData("four hours in week 3")]
    [InlineData("two hours a week, on Mondays")]
    public void Should_let_other_hours_be(string text) => Assert.Null(Reader().ReadSettings(text).Topic);

    [Fact]
    public void Should_swap_the_last_two()
    {
        var last = Plan.Placements.Select(placement => placement.Module.Id).TakeLast(2).ToList();
        Assert.Equal(new SwapModules(last[0], last[1]), Read("swap the last two").Change);
    }

    private static PlanTalk Read(string text) => Reader().Read(text);

    private static PlanTalkReader Reader() => new(new PlanTalkContext(Plan, State.Settings(), Context.Types, new DateContext(SamplePlans.Monday)));

    private static Requirement Named(string id, string name) => SampleRole.Requirement(id, RequirementCategory.TechnicalCompetency, 4, 1) with { Name = name };
}
