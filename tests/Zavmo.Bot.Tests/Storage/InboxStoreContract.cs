using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="IInboxStore"/> promises.</summary>
public abstract class InboxStoreContract
{
    protected static readonly DateTimeOffset Now = new(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

    protected static CancellationToken None => CancellationToken.None;

    protected abstract IInboxStore Store(int instance = 0);

    protected abstract void Restart();

    [Fact]
    public async Task Should_know_no_message_at_first()
    {
        Assert.Null(await Store().ReadAsync(1, "none", None));
        Assert.Empty(await Store().ListAsync(InboxState.Open, 10, None));
        Assert.Empty(await Store().ListAsync(InboxState.Parked, 10, None));
        Assert.Equal(0, await Store().PurgeAsync(Now, None));
    }

    [Fact]
    public async Task Should_give_back_a_message_as_it_came_in()
    {
        var item = Item("a") with
        {
            Attempts = 2,
            Activity = new InboundActivity("""{"text":"Zürich \u0000 😀 '; DROP TABLE inbox"}""", "webchat", "c", "a", "u", "local")
            {
                Claims = [new InboundClaim("aud", "x"), new InboundClaim("ключ", "😀")],
                AuthenticationType = "AuthenticationTypes.Federation",
                Audience = "https://api.botframework.com",
                CallerId = "urn:botframework:azure",
            },
        };
        var etag = await Store().TryCreateAsync(item, None);
        Restart();

        var stored = await ReadAsync(item, 1);
        Assert.Equal(etag, stored.ETag);
        Assert.Equal(item.Activity, stored.Document.Activity! with { Claims = item.Activity.Claims });
        Assert.Equal(item.Activity.Claims, stored.Document.Activity.Claims);
        Assert.Equal(item, stored.Document with { Activity = item.Activity });
    }

    [Fact]
    public async Task Should_take_a_message_once_while_it_waits_and_when_it_is_done()
    {
        var etag = await Store().TryCreateAsync(Item("a"), None);
        Assert.Null(await Store(1).TryCreateAsync(Item("a") with { Owner = "other" }, None));

        await Store().ReplaceAsync(Item("a").ToTombstone(TurnOutcome.None, Now), etag!, None);
        Assert.Null(await Store(1).TryCreateAsync(Item("a"), None));
        Restart();
        Assert.Null(await Store().TryCreateAsync(Item("a"), None));
    }

    [Fact]
    public async Task Should_let_exactly_one_of_sixteen_take_a_message()
    {
        var tags = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(
            () => Store(number % 2).TryCreateAsync(Item("a") with { Owner = $"node-{number}" }, None))));

        var winner = Assert.Single(Enumerable.Range(0, 16), number => tags[number] is not null);
        Assert.Equal($"node-{winner + 1}", (await ReadAsync(Item("a"))).Document.Owner);
    }

    [Fact]
    public async Task Should_let_exactly_one_of_sixteen_take_a_message_over()
    {
        var etag = await Store().TryCreateAsync(Item("a"), None);
        var owners = await Task.WhenAll(Enumerable.Range(1, 16).Select(number => Task.Run(async () =>
        {
            try
            {
                await Store(number % 2).ReplaceAsync(Item("a") with { Owner = $"node-{number}", Attempts = 1 }, etag!, None);
                return $"node-{number}";
            }
            catch (ETagConflictException)
            {
                return null;
            }
        })));

        var winner = Assert.Single(owners, owner => owner is not null);
        Assert.Equal(winner, (await ReadAsync(Item("a"))).Document.Owner);
    }

    [Fact]
    public async Task Should_replace_once_for_each_tag()
    {
        var first = await Store().TryCreateAsync(Item("a"), None);
        var second = await Store(1).ReplaceAsync(Item("a") with { Attempts = 1 }, first!, None);

        Assert.NotEqual(first, second);
        Assert.Equal(second, (await ReadAsync(Item("a"))).ETag);
        await Assert.ThrowsAsync<ETagConflictException>(() => Store().ReplaceAsync(Item("a"), first!, None));
        await Assert.ThrowsAsync<ETagConflictException>(() => Store().ReplaceAsync(Item("none"), second, None));
    }

    [Fact]
    public async Task Should_list_what_waits_in_order_of_arrival()
    {
        await Store().TryCreateAsync(Item("c", arrival: 3), None);
        await Store(1).TryCreateAsync(Item("a", arrival: 1, shard: 40), None);
        var done = await Store().TryCreateAsync(Item("d", arrival: 0), None);
        await Store().ReplaceAsync(Item("d", arrival: 0).ToTombstone(TurnOutcome.None, Now), done!, None);
        var parked = await Store().TryCreateAsync(Item("p", arrival: 4), None);
        await Store(1).ReplaceAsync(Item("p", arrival: 4) with { State = InboxState.Parked, Problem = "TimeoutException" }, parked!, None);
        await Store().TryCreateAsync(Item("b", arrival: 2) with { TenantId = "contoso" }, None);
        Restart();

        Assert.Equal(["a", "b", "c"], await IdsAsync(InboxState.Open, 10));
        Assert.Equal(["a", "b"], await IdsAsync(InboxState.Open, 2));
        Assert.Equal(["p"], await IdsAsync(InboxState.Parked, 10));
        var listed = (await Store().ListAsync(InboxState.Parked, 1, None))[0];
        await Store(1).ReplaceAsync(listed.Document with { State = InboxState.Open, Owner = "" }, listed.ETag, None);
        Assert.Equal(["a", "b", "c", "p"], await IdsAsync(InboxState.Open, 10));
    }

    [Fact]
    public async Task Should_list_more_than_a_page_in_order_of_arrival()
    {
        var first = DateTimeOffset.UnixEpoch.UtcTicks + 630_000_000_000_000_000;
        var numbers = Enumerable.Range(1, 240).ToList();
        await Task.WhenAll(numbers.Select(number => Store(number % 2).TryCreateAsync(Item($"m{number}", first + number, number % 2), None)));

        Assert.Equal(numbers.Select(number => $"m{number}"), await IdsAsync(InboxState.Open, 1000));
        Assert.Equal(numbers.Take(130).Select(number => $"m{number}"), await IdsAsync(InboxState.Open, 130));
        Assert.Equal(first + 1, (await Store().ListAsync(InboxState.Open, 1, None))[0].Document.Arrival);
    }

    [Fact]
    public async Task Should_list_what_is_left_by_all_but_some_owners_in_order_of_arrival()
    {
        await Store().TryCreateAsync(Item("a", arrival: 4), None);
        await Store(1).TryCreateAsync(Item("b", arrival: 3, shard: 40) with { Owner = "gone's \"höst\"" }, None);
        await Store().TryCreateAsync(Item("c", arrival: 2) with { Owner = "" }, None);
        var done = await Store().TryCreateAsync(Item("d") with { Owner = "gone" }, None);
        await Store().ReplaceAsync((Item("d") with { Owner = "gone" }).ToTombstone(TurnOutcome.None, Now), done!, None);

        Assert.Equal(["c", "b"], await LeftAsync(["node", "other"], 10));
        Assert.Equal(["c"], await LeftAsync(["node"], 1));
        Assert.Equal(["c", "a"], await LeftAsync(["gone's \"höst\""], 10));
        Assert.Equal(["c", "b", "a"], await LeftAsync([], 10));

        async Task<IEnumerable<string>> LeftAsync(string[] owners, int limit) =>
            (await Store(1).ListLeftAsync(owners, limit, None)).Select(stored => stored.Document.Id);
    }

    [Fact]
    public async Task Should_refuse_to_list_tombstones()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store().ListLeftAsync([], 0, None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store().ListAsync(InboxState.Done, 1, None));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store().ListAsync(InboxState.Open, 0, None));
    }

    [Fact]
    public async Task Should_keep_the_outcome_and_nothing_of_the_message_in_a_tombstone()
    {
        var etag = await Store().TryCreateAsync(Item("a"), None);
        var outcome = new TurnOutcome
        {
            SentCards = new Dictionary<string, string> { ["n"] = "id" }, Undelivered = 2, Head = new EvidenceHead(7, "h"),
        };
        await Store().ReplaceAsync(Item("a").ToTombstone(outcome, Now), etag!, None);

        var read = (await ReadAsync(Item("a"), 1)).Document;
        Assert.Null(read.Activity);
        Assert.Equal(Now, read.ExpiresAt);
        Assert.Equal(("id", 2, new EvidenceHead(7, "h")), (read.Outcome!.SentCards["n"], read.Outcome.Undelivered, read.Outcome.Head));
    }

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote()
    {
        using var json = JsonDocument.Parse("""{"x":[1]}""");
        var newer = Item("a") with { Unknown = new() { ["mood"] = json.RootElement.Clone() } };
        var etag = await Store().TryCreateAsync(newer, None);

        await Store(1).ReplaceAsync((await ReadAsync(newer, 1)).Document with { Attempts = 1 }, etag!, None);

        Assert.Equal("""{"x":[1]}""", (await ReadAsync(newer)).Document.Unknown!["mood"].GetRawText());
    }

    [Fact]
    public async Task Should_tell_shards_apart()
    {
        await Store().TryCreateAsync(Item("a", shard: 1), None);

        Assert.NotNull(await Store().TryCreateAsync(Item("a", shard: 11), None));
        Assert.Null(await Store().ReadAsync(2, "a", None));
    }

    protected static InboxItem Item(string id, long arrival = 1, int shard = 5) => new()
    {
        Id = id,
        Shard = shard,
        TenantId = "local",
        LearnerId = "ann",
        Owner = "node",
        Arrival = arrival,
        Activity = new InboundActivity("{}", "webchat", "c", id, "u", "local"),
    };

    protected async Task DoneAsync(string id, DateTimeOffset expiresAt)
    {
        var etag = await Store().TryCreateAsync(Item(id), None);
        await Store().ReplaceAsync(Item(id).ToTombstone(TurnOutcome.None, expiresAt), etag!, None);
    }

    private async Task<IEnumerable<string>> IdsAsync(InboxState state, int limit) =>
        (await Store(1).ListAsync(state, limit, None)).Select(stored => stored.Document.Id);

    private async Task<Stored<InboxItem>> ReadAsync(InboxItem item, int instance = 0) =>
        (await Store(instance).ReadAsync(item.Shard, item.Id, None))!;
}
