using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Items;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>A question on what is known, after a thin account: what it counts for, and what counts for nothing.</summary>
public sealed class KnowledgeTalkTests : AsyncCleanup
{
    private const string Thin = "Last week I tested the till with Maria, she told me what to click and I followed her steps.";
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_ask_one_item_after_a_thin_account_and_take_none_of_the_budget()
    {
        var learner = await AfterThinAsync();
        var item = await OpenItemAsync();
        Assert.DoesNotContain("Step ", learner.Answered[^1], StringComparison.Ordinal);
        Assert.Contains(item.Item.Question, Flat(learner.Answered[^1]), StringComparison.Ordinal);
        await host.RestartAsync();

        var right = item.Item.Options.FirstOrDefault(option => option.IsRight)?.Id ?? string.Join(' ', item.Item.LooksFor.Select(id => item.Topic.Expectation(id).Statement));
        await learner.TypeAsync(right);

        Assert.Contains("Step 6 of about 7", learner.Answered[^1], StringComparison.Ordinal);
        var seen = Assert.Single((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.KnowledgeItem);
        Assert.Equal((1, $"k/{item.Id}", item.Level), (seen.Level, seen.ItemId, seen.ItemLevel));
        Assert.DoesNotContain(item.Topic.Expectation(item.Item.LooksFor[0]).Hints.Assertion, string.Join(' ', learner.Answered), StringComparison.Ordinal);

        // Once in a quick assessment, and the questions about real work stay three.
        await learner.TypeAsync(Thin.Replace("Maria", "Tom", StringComparison.Ordinal).Replace("till", "login", StringComparison.Ordinal));
        for (var turn = 0; turn < 8 && learner.Step != "heat-map"; turn++)
        {
            await learner.TypeAsync(turn % 2 == 0 ? "that's all" : "skip");
        }

        Assert.Single((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.KnowledgeItem);
    }

    [Fact]
    public async Task Should_note_a_wrong_answer_and_keep_the_right_one_back()
    {
        var learner = await AfterThinAsync();
        var item = await OpenItemAsync();
        var wrong = item.Item.Options.FirstOrDefault(option => !option.IsRight)?.Text
            ?? item.Topic.Misconceptions.First(held => item.Item.LooksFor.Contains(held.Corrects)).Says[0];
        await learner.TypeAsync(wrong);
        var said = learner.Answered.ToList();
        if (item is { Kind: KnowledgeItemKind.FindTheFault, Item.Options.Count: 0 })
        {
            // Words of those who make the mistake may be how somebody names it: nothing is counted.
            said.AddRange(await learner.TypeAsync(wrong));
            Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.KnowledgeItem);
            Assert.Contains(said, text => text.Contains("counted", StringComparison.Ordinal) || text.Contains("counts", StringComparison.Ordinal) || text.Contains("says nothing", StringComparison.Ordinal));
        }
        else
        {
            Assert.Equal(0, Assert.Single((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.KnowledgeItem).Level);
            Assert.Contains(said, text => text.Contains("differently", StringComparison.Ordinal) || text.Contains("not how I have it", StringComparison.Ordinal) || text.Contains("goes wrong", StringComparison.Ordinal));
        }

        Assert.All(item.Item.LooksFor, id => Assert.DoesNotContain(said, text => text.Contains(item.Topic.Expectation(id).Statement, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("question")]
    [InlineData("account")]
    [InlineData("document")]
    [InlineData("dunno")]
    [InlineData("skip")]
    [InlineData("blah")]
    public async Task Should_count_nothing_for_what_was_copied_left_or_cannot_be_judged(string what)
    {
        var learner = await AfterThinAsync();
        var item = await OpenItemAsync();
        var text = what switch
        {
            "question" => $"{item.Item.Case} {item.Item.Question}",
            "account" => Thin,
            "document" => (await RoleAsync()).Profile.Requirements.First(requirement => requirement.Id == item.RequirementId).Description,
            "blah" => "The colours of the page could be nicer in the spring I find.",
            _ => what,
        };
        for (var turn = 0; turn < 3 && !learner.Answered[^1].Contains("Step 6", StringComparison.Ordinal); turn++)
        {
            await learner.TypeAsync(text);
        }

        Assert.Contains("Step 6 of about 7", learner.Answered[^1], StringComparison.Ordinal);
        Assert.DoesNotContain((await Stores.LearnerAsync(host)).Observations, one => one.Kind == ObservationKind.KnowledgeItem);
    }

    [Fact]
    public async Task Should_hold_a_whole_interview_without_any_knowledge_file()
    {
        await using var bare = new ChatHost(services => services.AddSingleton(new KnowledgeBank([])));
        var learner = new Learner(bare);
        await Journeys.ToHeatMapAsync(learner, "standard", role: "2", account: Thin);
        Assert.Equal("heat-map", learner.Step);
        Assert.DoesNotContain((await Stores.LearnerAsync(bare)).Observations, one => one.Kind == ObservationKind.KnowledgeItem);
        Assert.Contains((await Stores.LearnerAsync(bare)).Observations, one => one.Kind == ObservationKind.Account);
    }

    [Fact]
    public async Task Should_store_with_every_observation_an_item_that_the_bank_lists()
    {
        var learner = new Learner(host);
        await Journeys.ToHeatMapAsync(learner, "standard", role: "2", account: Thin);
        var ids = ItemBank.Of((await RoleAsync()).Profile, host.Services.GetRequiredService<KnowledgeBank>()).Select(item => item.Id).ToHashSet();
        Assert.All((await Stores.LearnerAsync(host)).Observations, seen => Assert.Contains(seen.ItemId!, ids));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task<Role> RoleAsync() =>
        (await host.Services.GetRequiredService<RoleLibrary>().FindAsync("local", "software-test-engineer", CancellationToken.None))!;

    private async Task<BankItem> OpenItemAsync()
    {
        var frame = (await Stores.SessionAsync(host)).Stack[0];
        var state = System.Text.Json.JsonSerializer.Deserialize(frame.State["data"], DiscoverJson.Default.DiscoverState)!;
        var requirement = (await RoleAsync()).Profile.Requirements.First(requirement => requirement.Id == state.Account!.RequirementId);
        return host.Services.GetRequiredService<KnowledgeBank>().ItemsFor(requirement).Single(item => item.Id == state.Account!.KnowledgeItem);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private async Task<Learner> AfterThinAsync()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick", role: "2");
        await learner.TypeAsync(Thin);
        for (var probe = 0; probe < 2 && learner.Answered[^1].EndsWith('?') && !learner.Answered[^1].Contains("Type your answer", StringComparison.Ordinal); probe++)
        {
            await learner.TypeAsync("that's all");
        }

        return learner;
    }
}
