using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>The talk about the plan, by buttons and by words. What it says stands in the transcript.</summary>
public sealed class PlanTalkTests : AsyncCleanup
{
    private const string Thin = "In May I joined the review with our largest customer. With my manager's help I prepared two slides and took the notes.";

    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_take_out_nothing_for_words_that_name_nothing()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("why quarterly business reviews?");
        await learner.TypeAsync("skip the rest");
        var said = string.Join('\n', await learner.TypeAsync("this is too much for me"));

        Assert.DoesNotContain("out", said.Split(' '));
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
    }

    [Fact]
    public async Task Should_make_a_plan_by_buttons_alone()
    {
        var learner = await AtThePlanAsync();

        Assert.Equal("plan", learner.Step);
        var plan = (await Stores.LearnerAsync(host)).Plan!;
        Assert.Equal((2, Pace.Gentle), (plan.First.HoursPerWeek, plan.First.Pace));
        Assert.NotEmpty(plan.Needs);
        Assert.Equal(2, (await Stores.LearnerAsync(host)).HoursPerWeek);
    }

    [Fact]
    public async Task Should_agree_version_by_version()
    {
        var learner = await AtThePlanAsync();
        await learner.PressAsync("agree");
        Assert.Equal(1, (await Stores.LearnerAsync(host)).Plan!.Agreed!.Version);

        await learner.TypeAsync("I have only one hour");
        Assert.Contains("Changed since version 1", learner.Card.ToJsonString(), StringComparison.Ordinal);
        await learner.TypeAsync("agreed");
        Assert.Equal(2, (await Stores.LearnerAsync(host)).Plan!.Agreed!.Version);
    }

    [Fact]
    public async Task Should_take_back_the_last_change_and_no_more()
    {
        var learner = await AtThePlanAsync();
        await learner.TypeAsync("I have only one hour");
        await learner.TypeAsync("less case studies");
        await learner.TypeAsync("undo");
        Assert.Equal(new SetHours(1), Assert.Single((await Stores.LearnerAsync(host)).Plan!.Changes));

        await learner.PressAsync("undo");
        Assert.Empty((await Stores.LearnerAsync(host)).Plan!.Changes);
        Assert.Equal(2, (await Stores.LearnerAsync(host)).HoursPerWeek);
        Assert.Contains(await learner.TypeAsync("undo"), said => said.Contains("undo", StringComparison.OrdinalIgnoreCase) || said.Contains("take back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_finish_what_lacked_a_week()
    {
        var learner = await AtThePlanAsync();
        var kept = await Stores.LearnerAsync(host);
        var role = await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", kept.RoleId!, kept.RoleVersion, kept.LearnerId, CancellationToken.None);
        var name = role!.Profile.Requirements.First(requirement => requirement.Id == kept.Plan!.Needs[0].RequirementId).Name;

        Assert.EndsWith("?", (await learner.TypeAsync($"move {name}"))[^1], StringComparison.Ordinal);
        await learner.TypeAsync("week 5");

        Assert.Equal(5, Assert.IsType<MoveModule>(Assert.Single((await Stores.LearnerAsync(host)).Plan!.Changes)).Week);
    }

    [Fact]
    public async Task Should_ask_which_friday_and_take_the_one_that_is_meant()
    {
        var learner = await AtThePlanAsync();
        await learner.TypeAsync("start next Friday");
        Assert.Empty((await Stores.LearnerAsync(host)).Plan!.Changes);

        await learner.PressAsync("alternative-1");

        Assert.IsType<SetStart>(Assert.Single((await Stores.LearnerAsync(host)).Plan!.Changes));
    }

    [Fact]
    public async Task Should_leave_to_the_assessment_what_is_not_about_the_plan()
    {
        var learner = await AtThePlanAsync();
        await learner.TypeAsync("delete my data");
        Assert.NotNull((await Stores.LearnerAsync(host)).Plan);
        await learner.PressAsync("delete:yes");
        Assert.Null((await Stores.LearnerAsync(host)).Plan);
        Assert.Null((await Stores.LearnerAsync(host)).RoleId);
    }

    [Fact]
    public async Task Should_go_back_to_the_map_and_find_the_plan_again()
    {
        var learner = await AtThePlanAsync();
        Assert.Contains("Your skills map", (await learner.PressAsync("map"))[^1], StringComparison.Ordinal);
        Assert.Equal("heat-map", learner.Step);

        Assert.Contains("Your plan", (await learner.PressAsync("plan"))[^1], StringComparison.Ordinal);
        Assert.Equal("plan", learner.Step);
    }

    [Fact]
    public async Task Should_forget_what_was_unfinished_when_something_else_is_wanted()
    {
        var learner = await AtThePlanAsync();
        await learner.TypeAsync("move it");
        await learner.TypeAsync("undo");
        await learner.TypeAsync("week 3");
        await learner.TypeAsync("I've done the other one");
        await learner.TypeAsync("ask me about module 2");

        var plan = (await Stores.LearnerAsync(host)).Plan!;
        Assert.Empty(plan.Changes);
        Assert.Null(plan.Progress);
    }

    [Fact]
    public async Task Should_mark_all_as_done_after_a_yes_only()
    {
        var learner = await AtThePlanAsync();
        await learner.TypeAsync("I've done everything");
        Assert.Null((await Stores.LearnerAsync(host)).Plan!.Progress);
        await learner.TypeAsync("no");
        await learner.TypeAsync("yes");
        Assert.Null((await Stores.LearnerAsync(host)).Plan!.Progress);

        var planned = (await Plans.ShownAsync(host)).Placements.Where(placement => placement.IsWhole).Select(placement => placement.Module.Id).ToList();
        await learner.TypeAsync("I've done everything");
        await learner.PressAsync("all-done");
        Assert.Empty(planned.Except((await Plans.ShownAsync(host)).Finished.Select(module => module.Id)));

        await learner.TypeAsync("undo");
        Assert.Empty((await Plans.ShownAsync(host)).Finished);
    }

    [Fact]
    public async Task Should_say_what_the_hours_were_before()
    {
        var learner = await AtThePlanAsync();
        Assert.Contains(await learner.TypeAsync("make it 5 hours"), said => said.Contains("5 hours a week", StringComparison.Ordinal) && said.Contains("instead of 2", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("undo"), said => said.Contains("2 hours a week", StringComparison.Ordinal) && said.Contains("instead of 5", StringComparison.Ordinal));
        Assert.Contains(await learner.TypeAsync("I have 200 hours"), said => said.Contains("quarter to forty", StringComparison.Ordinal) || said.Contains("a quarter and forty", StringComparison.Ordinal));
        Assert.Equal(2, (await Plans.KeptAsync(host)).Settings().HoursPerWeek);
    }

    [Theory]
    [InlineData("who sees this?")]
    [InlineData("Menu")]
    [InlineData("report a bad answer")]
    [InlineData("report a bad answer: I never said so")]
    public async Task Should_answer_at_the_plan_and_stay_there(string text)
    {
        var learner = await AtThePlanAsync();
        Assert.NotEmpty(await learner.TypeAsync(text));
        Assert.Equal("plan", learner.Step);
    }

    [Fact]
    public async Task Should_keep_a_report_that_is_given_at_the_plan()
    {
        var learner = await AtThePlanAsync();
        await learner.TypeAsync("report a bad answer");
        await learner.TypeAsync("the order makes no sense to me");

        Assert.Equal(1, (await Stores.LearnerAsync(host)).Reports);
        Assert.Empty((await Stores.LearnerAsync(host)).Plan!.Changes);
        Assert.Equal("plan", learner.Step);
    }

    [Fact]
    public async Task Should_begin_the_second_look_from_the_plan()
    {
        var learner = await AtThePlanAsync();
        host.Time.Skip(TimeSpan.FromDays(30));
        await learner.TypeAsync("hi");
        await learner.TypeAsync("look at my skills again");

        Assert.Equal("accounts", learner.Step);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Learner> AtThePlanAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Thin);
        await learner.PressAsync("plan");
        await learner.PressAsync("2");
        await learner.PressAsync("Gentle");
        await learner.PressAsync("none");
        return learner;
    }
}
