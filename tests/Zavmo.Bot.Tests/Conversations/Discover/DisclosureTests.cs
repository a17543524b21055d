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
        Assert.Contains(said[^1].Split('\n'), line => line.EndsWith('?'));
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

    [Theory]
    [InlineData("why do you ask?")]
    [InlineData("what do you mean?")]
    [InlineData("give me an example")]
    [InlineData("who are you?")]
    public async Task Should_keep_the_offer_while_its_card_is_open(string question)
    {
        foreach (var (_, way) in new[] { ("adjustments", "hi|yes|2|quick"), ("heat-map", "hi|yes|2|quick|none|3 3 3 3 3|3 3 3 3 3|3 3 3|skip|show my heat map") })
        {
            await using var other = new ChatHost();
            var learner = await AtAsync(way, other);
            await learner.TypeAsync("I have dyslexia");
            await learner.TypeAsync(question);
            await learner.PressAsync("adjust:use");
            Assert.Contains("read-aloud", await InUseAsync(other));

            await learner.TypeAsync(question);
            await learner.PressAsync("adjust:yes");
            Assert.NotNull((await Stores.LearnerAsync(other)).ProtectedAdjustments);
        }
    }

    [Theory]
    [InlineData("I do not agree")]
    [InlineData("I do not consent")]
    [InlineData("Of course not")]
    [InlineData("ok no thanks")]
    [InlineData("absolutely not")]
    [InlineData("yes, don't store it")]
    public async Task Should_store_nothing_on_a_refusal_in_any_words(string words)
    {
        var learner = await AtAsync("hi|yes|2|quick|recap");
        await learner.TypeAsync(words);
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);
    }

    [Fact]
    public async Task Should_make_no_evidence_of_what_is_told_where_adjustments_are_asked_for()
    {
        var learner = await AtAsync("hi|yes|1|quick");
        await learner.TypeAsync("I'm dyslexic, so I used text-to-speech. " + Journeys.OrdinaryAccount);
        Assert.Equal("adjustments", learner.Step);
        Assert.Empty((await Stores.LearnerAsync(host)).Observations);
        Assert.DoesNotContain("dyslexic", System.Text.Json.JsonSerializer.Serialize(await Stores.SessionAsync(host)), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("I can't concentrate at the moment")]
    [InlineData("Reading is hard for me")]
    public async Task Should_name_no_condition_that_was_not_named(string words)
    {
        var learner = await AtAsync("hi|yes|2|quick|none");
        var said = string.Join(' ', await learner.TypeAsync(words));
        Assert.DoesNotMatch("(?i)adhd|dyslexi|employer", said);
        await learner.TypeAsync("yes");
        Assert.Contains("short-blocks", await InUseAsync());
    }

    [Theory]
    [InlineData("short blocks", "short-blocks")]
    [InlineData("yes, short blocks", "short-blocks")]
    [InlineData("ok short blocks and recap please", "short-blocks,recap")]
    [InlineData("no, recap instead", "recap")]
    [InlineData("sure, no role-play", "role-play-opt-out")]
    public async Task Should_take_what_is_picked_of_the_list_in_place_of_the_offer(string pick, string switches)
    {
        var learner = await AtAsync("hi|yes|2|quick");
        await learner.TypeAsync("I have dyslexia");
        await learner.TypeAsync(pick);
        Assert.Equal(switches.Split(','), await InUseAsync());
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);

        await learner.TypeAsync("yes");
        Assert.Equal(switches.Split(','), await InUseAsync());
        Assert.Equal("ratings", learner.Step);
    }

    [Theory]
    [InlineData("adhd")]
    [InlineData("ADHD please")]
    [InlineData("the ADHD preset")]
    [InlineData("yes, adhd")]
    public async Task Should_take_the_name_of_a_preset_as_its_button_where_the_list_is_open(string name)
    {
        var learner = await AtAsync("hi|yes|2|quick");
        await learner.TypeAsync(name);
        Assert.Null((await Stores.LearnerAsync(host)).ProtectedAdjustments);

        await learner.TypeAsync("yes");
        Assert.NotNull((await Stores.LearnerAsync(host)).ProtectedAdjustments);
        Assert.Contains("small-wins", await InUseAsync());
        Assert.Equal("ratings", learner.Step);
    }

    private Task<IReadOnlyList<string>> InUseAsync() => InUseAsync(host);

    private static async Task<IReadOnlyList<string>> InUseAsync(ChatHost host)
    {
        var learner = await Stores.LearnerAsync(host);
        var session = await Stores.SessionAsync(host);
        return host.Services.GetRequiredService<AdjustmentsVault>().Read(await Stores.KeyAsync(host), learner, session.SessionAdjustments).Switches;
    }

    private Task<Learner> AtAsync(string way) => AtAsync(way, host);

    private static async Task<Learner> AtAsync(string way, ChatHost host)
    {
        var learner = new Learner(host);
        foreach (var line in way.Split('|'))
        {
            await learner.TypeAsync(line);
        }

        return learner;
    }
}
