using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Conversations.Discuss;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tests.Conversations.Discover;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discuss;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Bot.Tests.Conversations.Discuss;

/// <summary>Ways to a plan, and the plan that is kept.</summary>
internal static class Plans
{
    public const string Thin = "In May I joined the review with our largest customer. With my manager's help I prepared two slides and took the notes.";

    /// <summary>From "hi" to a suggested plan of two hours a week at a gentle pace, from today on.</summary>
    public static async Task<Learner> MakeAsync(ChatHost host, string role = "1")
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "quick", rating: 2, role: role, account: Thin);
        await learner.PressAsync("plan");
        await learner.PressAsync("2");
        await learner.PressAsync("Gentle");
        await learner.PressAsync("none");
        return learner;
    }

    public static async Task<PlanState> KeptAsync(ChatHost host) => (await Stores.LearnerAsync(host)).Plan!;

    /// <summary>The plan as it stands.</summary>
    public static async Task<Plan> ShownAsync(ChatHost host)
    {
        var learner = await Stores.LearnerAsync(host);
        var role = await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", learner.RoleId!, learner.RoleVersion, learner.LearnerId, CancellationToken.None);
        return Negotiation.Show(learner.Plan!, host.Services.GetRequiredService<PlanContexts>().Of(role!, learner, Adjustments.None));
    }
}
