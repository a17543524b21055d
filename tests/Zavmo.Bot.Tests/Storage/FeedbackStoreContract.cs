using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="IFeedbackStore"/> promises.</summary>
public abstract class FeedbackStoreContract
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly LearnerKey Ann = new("local", "ann");

    private static CancellationToken None => CancellationToken.None;

    protected abstract IFeedbackStore Store(int instance = 0);

    protected abstract void Restart();

    [Fact]
    public async Task Should_have_nothing_for_a_new_tenant()
    {
        Assert.Empty(await Store().ListAsync("contoso", 10, None));
        await Store().DeleteAsync(Ann, None);
    }

    [Fact]
    public async Task Should_give_back_an_item_to_the_letter()
    {
        var item = Item("a") with
        {
            Turn = 7,
            Source = new ReplySource("reaction-3-action", "discover", "1", "judge/3"),
            ProtectedQuote = "s3cret \ud83d\ude00",
            ProtectedComment = "Grüße 'x'",
            ActivityId = "1:abc",
        };
        Assert.True(await Store().TryCreateAsync("local", item, None));
        Restart();

        Assert.Equal(item, Assert.Single(await Store(1).ListAsync("local", 10, None)));
    }

    [Fact]
    public async Task Should_leave_out_what_is_not_known()
    {
        await Store().TryCreateAsync("local", Item("a"), None);

        var read = Assert.Single(await Store(1).ListAsync("local", 10, None));
        Assert.Null(read.Turn);
        Assert.Null(read.Source);
        Assert.Null(read.ProtectedComment);
    }

    [Fact]
    public async Task Should_create_an_id_once_and_keep_the_first()
    {
        var created = await Task.WhenAll(Enumerable.Range(1, 16).Select(racer => Task.Run(
            () => Store(racer % 2).TryCreateAsync("local", Item("a") with { Turn = racer }, None))));

        var winner = Assert.Single(Enumerable.Range(0, 16), racer => created[racer]);
        Assert.Equal(winner + 1, Assert.Single(await Store().ListAsync("local", 10, None)).Turn);
    }

    [Fact]
    public async Task Should_list_the_newest_of_one_tenant_first_and_no_more_than_was_asked_for()
    {
        await Store().TryCreateAsync("local", Item("a") with { At = Noon.AddTicks(1) }, None);
        await Store().TryCreateAsync("local", Item("b") with { At = Noon.AddHours(1) }, None);
        await Store().TryCreateAsync("local", Item("c") with { At = Noon.AddMinutes(-1).ToOffset(TimeSpan.FromHours(5)) }, None);
        await Store().TryCreateAsync("local", Item("d"), None);
        await Store().TryCreateAsync("local", Item("e"), None);
        Assert.True(await Store(1).TryCreateAsync("contoso", Item("a"), None));

        Assert.Equal(["b", "a", "d", "e", "c"], (await Store(1).ListAsync("local", 10, None)).Select(item => item.Id));
        Assert.Equal(["b", "a"], (await Store().ListAsync("local", 2, None)).Select(item => item.Id));
        Assert.Equal("a", Assert.Single(await Store().ListAsync("contoso", 10, None)).Id);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store().ListAsync("local", 0, None));
    }

    [Fact]
    public async Task Should_list_and_delete_more_than_a_page()
    {
        var numbers = Enumerable.Range(1, 130).ToList();
        await Task.WhenAll(numbers.Select(number => Store(number % 2).TryCreateAsync("local", Item($"f{number}") with { At = Noon.AddMinutes(number) }, None)));

        Assert.Equal(numbers.AsEnumerable().Reverse().Select(number => $"f{number}"), (await Store().ListAsync("local", 200, None)).Select(item => item.Id));
        Assert.Equal(120, (await Store().ListAsync("local", 120, None)).Count);
        await Store(1).DeleteAsync(Ann, None);
        Assert.Empty(await Store().ListAsync("local", 10, None));
    }

    [Fact]
    public async Task Should_delete_all_of_one_learner_and_nothing_of_another_or_of_another_tenant()
    {
        await Store().TryCreateAsync("local", Item("a"), None);
        await Store().TryCreateAsync("local", Item("b"), None);
        await Store().TryCreateAsync("local", Item("c") with { LearnerId = "Ann" }, None);
        await Store().TryCreateAsync("contoso", Item("d"), None);

        await Store(1).DeleteAsync(Ann, None);

        Assert.Equal("c", Assert.Single(await Store().ListAsync("local", 10, None)).Id);
        Assert.Equal("d", Assert.Single(await Store().ListAsync("contoso", 10, None)).Id);
        Assert.True(await Store().TryCreateAsync("local", Item("a"), None));
    }

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote()
    {
        using var json = JsonDocument.Parse("[1,2]");
        await Store().TryCreateAsync("local", Item("a") with { Unknown = new() { ["seenBy"] = json.RootElement.Clone() } }, None);

        Assert.Equal("[1,2]", Assert.Single(await Store(1).ListAsync("local", 10, None)).Unknown!["seenBy"].GetRawText());
    }

    protected static FeedbackItem Item(string id) => new() { Id = id, LearnerId = "ann", Reaction = FeedbackReaction.Like, At = Noon, ChannelId = "test" };
}
