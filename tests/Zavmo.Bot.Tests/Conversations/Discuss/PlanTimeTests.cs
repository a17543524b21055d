using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Conversations.Discuss;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Discuss;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>The weeks of the plan count conversations, those of the map practice at work too. Both cards say so, and their numbers fit together.</summary>
public sealed class PlanTimeTests : AsyncCleanup
{
    private const string Advert = """
        Dispatch Clerk

        About the job
        You plan the tours of twelve vans and answer the drivers by phone.

        What you'll do
        - Plan the tours for the next day by four in the afternoon
        - Answer drivers who are late, lost or broken down
        - Keep the delivery notes complete

        What you need
        - Strong knowledge of tour planning software
        - Good understanding of drivers' hours rules
        - Confident on the phone with annoyed customers
        - Intermediate Excel
        """;

    private readonly ChatHost host = new();

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData(Advert)]
    public async Task Should_never_end_a_gap_before_the_time_of_the_map_without_saying_why(string role)
    {
        var learner = role == Advert ? await WithAdvertAsync() : await Plans.MakeAsync(host, role);
        var plan = await Plans.ShownAsync(host);
        var priorities = (await MapAsync()).Priorities.Where(priority => priority.LowWeeks is not null).ToDictionary(priority => priority.Cell.RequirementId);
        var shared = plan.Milestones.Where(milestone => priorities.ContainsKey(milestone.RequirementId)).ToList();
        Assert.NotEmpty(shared);

        var card = PlanCardMaker.Of("", plan, await Plans.KeptAsync(host), plan.Weeks[0].Monday, PlanSteps.Plan, "");
        var notes = card.Near.Concat(card.Later).SelectMany(week => week.Notes).ToList();
        Assert.Contains("conversations with me", card.Counted, StringComparison.Ordinal);
        Assert.Contains("practice at work", string.Join(' ', await learner.PressAsync("map")), StringComparison.Ordinal);
        foreach (var milestone in plan.Milestones.Where(milestone => milestone.Competency is not null))
        {
            var range = milestone.Competency!;
            Assert.True(milestone.Date <= range.Latest);
            Assert.Contains(notes, note => note.Contains($"Last conversation: {milestone.Name}. With practice at work {HeatMapText.Span(range.LowWeeks, range.HighWeeks)} in all", StringComparison.Ordinal));
        }

        foreach (var milestone in shared)
        {
            // The same numbers on both cards, or a longer time on the plan and its reason.
            var priority = priorities[milestone.RequirementId];
            var (low, high) = (priority.LowWeeks!.Value, priority.HighWeeks!.Value);
            var range = milestone.Competency!;
            Assert.Equal(range.IsLater, range.LowWeeks > low + 0.01);
            Assert.True(range.IsLater || HeatMapText.Span(low, high) == HeatMapText.Span(range.LowWeeks, range.HighWeeks));
            Assert.True(range.LowWeeks >= low && range.HighWeeks >= high);
        }
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<HeatMap> MapAsync()
    {
        var learner = await Stores.LearnerAsync(host);
        var role = await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", learner.RoleId!, learner.RoleVersion, learner.LearnerId, CancellationToken.None);
        return LearnerRole.Map(role!.Profile, learner, host.Services.GetRequiredService<PlanOptions>().HeatMap);
    }

    private async Task<Learner> WithAdvertAsync()
    {
        var learner = new Learner(host);
        await learner.TypeAsync("hi");
        await learner.TypeAsync("yes");
        await learner.PressAsync("own-job-description");
        await learner.TypeAsync(Advert);
        await learner.TypeAsync("that's all");
        await learner.TypeAsync("looks good");
        await learner.PressAsync("quick");
        await learner.PressAsync("none");
        await Journeys.FromRatingsAsync(learner, rating: 2, account: Plans.Thin);
        await learner.PressAsync("plan");
        await learner.PressAsync("2");
        await learner.PressAsync("Gentle");
        await learner.PressAsync("none");
        return learner;
    }
}
