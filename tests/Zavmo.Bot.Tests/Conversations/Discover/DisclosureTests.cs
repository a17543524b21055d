using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>"I have dyslexia": heard, offered for, and stored only after a yes of its own.</summary>
public sealed class DisclosureTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    public static TheoryData<string, string> Steps() => new()
    {
        { "role", "hi|yes" },
        { "adjustments", "hi|yes|2|quick" },
        { "ratings", "hi|yes|2|quick|none" },
        { "accounts", "hi|yes|2|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|skip" },
        { "heat-map", "hi|yes|2|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|skip|show my heat map" },
    };

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_offer_what_helps_use_it_on_a_yes_and_store_it_on_another(string step, string way)
    {
        var learner = await AtAsync(way);
        var said = await learner.TypeAsync("I have dyslexia");
        Assert.Contains("plain layout", string.Join(' ', said), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("?", said[^1].Split('\n').First(line => line.EndsWith('?')), StringComparison.Ordinal);
        Assert.Empty(await InUseAsync());

        await learner.TypeAsync("yes");
        Assert.Contains("read-aloud", await InUseAsync());
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);

        await learner.TypeAsync("yes");
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Equal(step == "adjustments" ? "ratings" : step, learner.Step);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task Should_change_and_keep_nothing_on_a_no(string step, string way)
    {
        var learner = await AtAsync(way);
        await learner.TypeAsync("I'm autistic, by the way");
        await learner.TypeAsync("no");
        Assert.Empty(await InUseAsync());
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        var session = await Stores.SessionAsync(host);
        Assert.Null(session.SessionAdjustments);
        Assert.DoesNotContain("autistic", System.Text.Json.JsonSerializer.Serialize(session), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(step, learner.Step);
    }

    [Fact]
    public async Task Should_use_it_in_this_conversation_only_when_it_is_not_to_be_stored()
    {
        var learner = await AtAsync("hi|yes|2|quick|none");
        await learner.TypeAsync("I can't see well");
        await learner.TypeAsync("yes please");
        await learner.TypeAsync("no");
        Assert.Equal(["read-aloud", "plain-layout"], await InUseAsync());
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Equal("ratings", learner.Step);
    }

    [Fact]
    public async Task Should_answer_before_any_consent_and_store_nothing()
    {
        var learner = await AtAsync("hi");
        await learner.TypeAsync("I have ADHD");
        await learner.TypeAsync("yes");
        Assert.Equal("consent", learner.Step);
        Assert.Null(await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(await Stores.KeyAsync(host), CancellationToken.None));
    }

    [Fact]
    public async Task Should_go_on_with_an_answer_that_is_given_in_place_of_a_yes()
    {
        var learner = await AtAsync("hi|yes|2|quick|none");
        await learner.TypeAsync("I have dyslexia");
        await learner.TypeAsync("3 3 3 3 3");
        Assert.Equal(5, (await Stores.LearnerAsync(host)).Observations.Count);
        Assert.Empty(await InUseAsync());
    }

    private async Task<IReadOnlyList<string>> InUseAsync()
    {
        var learner = await Stores.LearnerAsync(host);
        var session = await Stores.SessionAsync(host);
        return host.Services.GetRequiredService<AdjustmentsVault>().Read(await Stores.KeyAsync(host), learner, session.SessionAdjustments).Switches;
    }

    private async Task<Learner> AtAsync(string way)
    {
        var learner = new Learner(host);
        foreach (var line in way.Split('|'))
        {
            await learner.TypeAsync(line);
        }

        return learner;
    }
}
