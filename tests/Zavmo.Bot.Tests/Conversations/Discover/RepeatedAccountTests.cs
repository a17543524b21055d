using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Conversations.Discover;

/// <summary>An account counts once; what was said before, or stands in the question, earns nothing.</summary>
public sealed class RepeatedAccountTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    [Fact]
    public async Task Should_give_nothing_for_the_same_words_in_answer_to_what_was_missing()
    {
        const string Told = "I looked at the numbers once with a colleague and told the customer.";
        await using var other = new ChatHost();
        var (once, again) = (new Learner(other), new Learner(host));
        await Journeys.ToAccountsAsync(once, "quick");
        await once.TypeAsync(Told);
        await once.TypeAsync("that's all");
        await Journeys.ToAccountsAsync(again, "quick");
        await again.TypeAsync(Told);
        var said = await again.TypeAsync("I looked at the numbers once, with a colleague, and told the customer");

        Assert.DoesNotContain("You did that yourself", said[0], StringComparison.Ordinal);
        var (expected, got) = (Assert.Single(await Stores.AccountsAsync(other)), Assert.Single(await Stores.AccountsAsync(host)));
        Assert.Equal(expected.Level, got.Level);
        Assert.Equal(expected.Quotes, got.Quotes);
    }

    [Fact]
    public async Task Should_give_nothing_for_the_same_account_again()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        await GiveAsync(learner, Journeys.OrdinaryAccount);
        await GiveAsync(learner, Journeys.OrdinaryAccount);
        await learner.TypeAsync(Journeys.OrdinaryAccount);

        var accounts = await AccountsAsync();

        Assert.True(accounts[0].Level >= 3);
        Assert.All(accounts.Skip(1), again => Assert.Equal(1, again.Level));
    }

    [Fact]
    public async Task Should_give_nothing_for_the_example_that_zavmo_gave()
    {
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        var example = (await learner.TypeAsync("give me an example"))[0];
        await learner.TypeAsync(example);
        await learner.TypeAsync(example);

        Assert.Empty(await AccountsAsync());
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static async Task GiveAsync(Learner learner, string account)
    {
        var step = learner.Card.ToJsonString();
        await learner.TypeAsync(account);
        for (var probe = 0; probe < 3 && learner.Card.ToJsonString() == step; probe++)
        {
            await learner.TypeAsync("that's all");
        }
    }

    private async Task<List<Observation>> AccountsAsync()
    {
        var entry = await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
            "local", "test", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None);
        var learner = await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(entry.Key, CancellationToken.None);
        return [.. learner!.Document.Observations.Where(seen => seen.Kind == ObservationKind.Account)];
    }
}
