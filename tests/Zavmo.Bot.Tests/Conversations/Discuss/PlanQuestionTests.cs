using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>What is asked of a plan beside its modules: why something is not in it, and whether there is enough time for it.</summary>
public sealed class PlanQuestionTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Should_say_why_a_requirement_of_the_role_is_not_planned_and_once_more_for_this()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("why module 1?");
        var name = await UnplannedAsync();
        foreach (var question in new[] { $"why {name}?", "why this?", $"why is {name} not in the plan?" })
        {
            Assert.Matches("(?i)" + name + ".*(?:ask|known|gap|enough|covered)", Assert.Single(await learner.TypeAsync(question)).ReplaceLineEndings(" "));
        }

        await learner.TypeAsync("why module 1?");
        Assert.DoesNotContain(name, Assert.Single(await learner.TypeAsync("why this?")), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("why Kubernetes?")]
    [InlineData("why is Kubernetes not in the plan?")]
    public async Task Should_say_that_a_name_is_not_in_the_role(string question)
    {
        var learner = await Plans.MakeAsync(host);
        var said = Assert.Single(await learner.TypeAsync(question));
        Assert.Contains("“Kubernetes”", said, StringComparison.Ordinal);
        Assert.Contains("role", said, StringComparison.Ordinal);

        // It asked for nothing, so that the next words finish nothing.
        await learner.TypeAsync("two hours");
        Assert.Equal("plan", learner.Step);
    }

    [Fact]
    public async Task Should_say_that_a_module_was_taken_out()
    {
        var learner = await Plans.MakeAsync(host);
        var module = (await Plans.ShownAsync(host)).Placements[^1].Module;
        await learner.TypeAsync($"leave out {module.Name}");
        Assert.Matches("(?i)took|left it out|your choice", (await learner.TypeAsync($"why {module.Name}?"))[0]);
    }

    [Fact]
    public async Task Should_answer_whether_the_time_is_enough_before_there_is_a_plan()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.TypeAsync("plan");
        Assert.Equal("plan-hours", learner.Step);
        Assert.Matches("weeks|longer", Assert.Single(await learner.TypeAsync("is that enough?")));
        Assert.Matches(@"3 hours a week.* \d+ weeks", Assert.Single(await learner.TypeAsync("would 3 hours be enough?")).ReplaceLineEndings(" "));
        Assert.Equal("plan-hours", learner.Step);

        await learner.TypeAsync("2");
        Assert.Matches(@"2 hours a week.* \d+ weeks", Assert.Single(await learner.TypeAsync("is that enough?")).ReplaceLineEndings(" "));
        Assert.Equal("plan-pace", learner.Step);
    }

    [Fact]
    public async Task Should_say_that_hours_hold_for_the_whole_plan()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        Assert.Matches("every week|all weeks|whole plan", string.Join(' ', await learner.TypeAsync("two hours a week after Christmas")).ReplaceLineEndings(" "));
        Assert.Equal("plan-pace", learner.Step);
        await learner.PressAsync("Gentle");
        await learner.PressAsync("none");
        Assert.Equal(2, (await Plans.KeptAsync(host)).First.HoursPerWeek);

        Assert.Matches("every week|all weeks|whole plan", string.Join(' ', await learner.TypeAsync("three hours a week from January")).ReplaceLineEndings(" "));
        Assert.Empty((await Plans.KeptAsync(host)).Changes);
        await learner.TypeAsync("yes");
        Assert.Equal(new SetHours(3), Assert.Single((await Plans.KeptAsync(host)).Changes));
    }

    [Fact]
    public async Task Should_leave_for_the_map_by_the_words_of_the_button_and_come_back_by_the_word_plan()
    {
        var learner = await Plans.MakeAsync(host);
        await learner.TypeAsync("Go to my map");
        Assert.Equal("heat-map", learner.Step);
        await learner.TypeAsync("plan");
        Assert.Equal("plan", learner.Step);
    }

    [Theory]
    [InlineData("everything must be done in ten days", "only 15 minutes a week")]
    [InlineData("it should take two weeks", "only half an hour a week")]
    public async Task Should_name_what_has_no_place_once_in_a_reply(params string[] wishes)
    {
        ArgumentNullException.ThrowIfNull(wishes);
        var learner = await Plans.MakeAsync(host);
        foreach (var wish in wishes)
        {
            var said = await learner.TypeAsync(wish);
            Assert.DoesNotContain(said, string.IsNullOrWhiteSpace);
            var left = string.Join(' ', said.SkipLast(1).Where(text => System.Text.RegularExpressions.Regex.IsMatch(text, "fit|room|without|Without|Left out"))).ReplaceLineEndings(" ");
            Assert.NotEqual("", left);
            Assert.All((await Plans.ShownAsync(host)).Unplaced.Select(item => item.Module.Name).Distinct(), name => Assert.InRange(left.Split(name).Length - 1, 0, 1));
        }
    }

    // A requirement of one word that has no module, so that no other name has a part of it.
    private async Task<string> UnplannedAsync()
    {
        var kept = await Stores.LearnerAsync(host);
        var role = await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", kept.RoleId!, kept.RoleVersion, kept.LearnerId, CancellationToken.None);
        return role!.Profile.ToAssess.First(requirement => kept.Plan!.Needs.All(need => need.RequirementId != requirement.Id) && !requirement.Name.Contains(' ', StringComparison.Ordinal)).Name;
    }
}
