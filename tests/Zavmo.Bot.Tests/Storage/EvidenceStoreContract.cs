using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>What every <see cref="IEvidenceStore"/> promises.</summary>
public abstract class EvidenceStoreContract
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private static CancellationToken None => CancellationToken.None;

    protected abstract IEvidenceStore Store(int instance = 0);

    protected abstract void Restart();

    [Fact]
    public async Task Should_have_nothing_for_a_new_learner()
    {
        Assert.Null(await Store().ReadAsync(Ann, 1, None));
        Assert.Empty(await Store().ListAsync(Ann, None));
    }

    [Fact]
    public async Task Should_give_back_an_item_to_the_letter()
    {
        var item = Item(1) with { Payload = """{ "quote":"Ich habe 'Grüße' \ud83d\ude00 gesagt" }""" };
        Assert.True(await Store().TryCreateAsync(Ann, item, None));
        Restart();

        Assert.Equal(item, (await Store(1).ReadAsync(Ann, 1, None))!.Document);
    }

    [Fact]
    public async Task Should_give_every_number_to_exactly_one_of_sixteen()
    {
        for (var number = 1; number <= 3; number++)
        {
            var at = number;
            var created = await Task.WhenAll(Enumerable.Range(1, 16).Select(racer => Task.Run(
                () => Store(racer % 2).TryCreateAsync(Ann, Item(at) with { OperationId = $"op-{racer}" }, None))));

            var winner = Assert.Single(Enumerable.Range(0, 16), racer => created[racer]);
            Assert.Equal($"op-{winner + 1}", (await Store().ReadAsync(Ann, number, None))!.Document.OperationId);
        }
    }

    [Fact]
    public async Task Should_list_items_by_number_of_one_learner_only()
    {
        foreach (var number in new[] { 100, 2, 10, 1 })
        {
            await Store().TryCreateAsync(Ann, Item(number), None);
        }

        Assert.True(await Store(1).TryCreateAsync(new LearnerKey("contoso", "ann"), Item(1), None));
        Assert.True(await Store(1).TryCreateAsync(new LearnerKey("local", "Ann"), Item(1), None));

        Assert.Equal([1, 2, 10, 100], (await Store(1).ListAsync(Ann, None)).Select(stored => stored.Document.Number));
        Assert.Null(await Store().ReadAsync(new LearnerKey("contoso", "ann"), 2, None));
    }

    [Fact]
    public async Task Should_list_more_than_a_page_in_order()
    {
        var numbers = Enumerable.Range(1, 230).ToList();
        await Task.WhenAll(numbers.AsEnumerable().Reverse().Select(number => Store(number % 2).TryCreateAsync(Ann, Item(number), None)));

        Assert.Equal(numbers, (await Store().ListAsync(Ann, None)).Select(stored => stored.Document.Number));
    }

    [Fact]
    public async Task Should_leave_hashes_alone_where_an_item_was_erased()
    {
        await Store().TryCreateAsync(Ann, Item(1), None);
        await Store().TryCreateAsync(Ann, Item(2), None);
        var stored = (await Store(1).ReadAsync(Ann, 1, None))!;
        var at = new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero);

        await Store(1).EraseAsync(Ann, stored.Document with { Salt = null, Payload = null, ErasedAt = at }, stored.ETag, None);

        var read = (await Store().ListAsync(Ann, None))[0].Document;
        Assert.Equal(Item(1) with { Salt = null, Payload = null, ErasedAt = at }, read);
        Assert.Equal(Item(2), (await Store().ListAsync(Ann, None))[1].Document);
        Assert.False(await Store().TryCreateAsync(Ann, Item(1), None));
    }

    [Fact]
    public async Task Should_erase_what_was_read_only()
    {
        await Store().TryCreateAsync(Ann, Item(1), None);
        var stored = (await Store().ReadAsync(Ann, 1, None))!;
        await Store(1).EraseAsync(Ann, Item(1) with { Salt = null, Payload = null }, stored.ETag, None);

        await Assert.ThrowsAsync<ETagConflictException>(() => Store().EraseAsync(Ann, Item(1), stored.ETag, None));
        await Assert.ThrowsAsync<ETagConflictException>(() => Store().EraseAsync(Ann, Item(2), stored.ETag, None));
        Assert.Null((await Store().ReadAsync(Ann, 1, None))!.Document.Payload);
    }

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote()
    {
        using var json = JsonDocument.Parse("[1,2]");
        await Store().TryCreateAsync(Ann, Item(1) with { Unknown = new() { ["witness"] = json.RootElement.Clone() } }, None);
        var stored = (await Store(1).ReadAsync(Ann, 1, None))!;

        await Store(1).EraseAsync(Ann, stored.Document with { Salt = null, Payload = null }, stored.ETag, None);

        Assert.Equal("[1,2]", (await Store().ReadAsync(Ann, 1, None))!.Document.Unknown!["witness"].GetRawText());
    }

    protected static EvidenceItem Item(int number) => new()
    {
        Number = number,
        OperationId = $"op-{number}",
        Salt = "salt",
        Payload = """{"quote":"I rebuilt it"}""",
        PreviousHash = number == 1 ? "" : $"hash-{number - 1}",
        Hash = $"hash-{number}",
        ContentHash = $"content-{number}",
    };
}
