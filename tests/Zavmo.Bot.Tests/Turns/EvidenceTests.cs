using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Tests.Turns;

/// <summary>Every judged account is an item of the learner's evidence chain.</summary>
public sealed class EvidenceTests : AsyncCleanup
{
    private readonly ChatHost host = new();
    private readonly Learner learner;

    public EvidenceTests() => learner = new Learner(host);

    [Fact]
    public async Task Should_keep_each_judged_account_as_an_item_of_a_chain_that_verifies()
    {
        await Journeys.ToHeatMapAsync(learner, "quick");

        var items = await ItemsAsync();
        var accounts = (await LearnerAsync()).Observations.Where(seen => seen.Kind == ObservationKind.Account).ToList();
        Assert.NotEmpty(accounts);
        Assert.Equal(accounts.Count, items.Count);
        Assert.Null(EvidenceChain.FirstBroken(items.Select(Link)));
        Assert.Equal(items[^1].Head, (await SessionAsync()).EvidenceHead);
        var record = Record(items[0]);
        Assert.Equal(("DISCOVER", "account", "P-rep"), (record.Phase, record.Kind, record.EvidenceClass));
        Assert.Equal(Journeys.OrdinaryAccount, record.Transcript[0].Said);
        Assert.NotEmpty(record.Transcript[0].Asked);
        Assert.All(record.Signals, signal => Assert.Contains(signal.Quote, string.Join('\n', record.Transcript.Select(exchange => exchange.Said)), StringComparison.Ordinal));
        Assert.StartsWith("accounts-offline/", record.Judge, StringComparison.Ordinal);
        Assert.Equal(accounts.Select(account => account.RequirementId).Order(), items.Select(item => Record(item).RequirementId).Order());
    }

    [Fact]
    public async Task Should_go_on_with_the_chain_after_a_restart()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await AnswerAsync("On Monday I moved the backup job to the night because it slowed the tills, and the queue was gone by Tuesday.");
        await host.RestartAsync();
        await AnswerAsync("In March I wrote the runbook for the Harrow shop on my own, and the night shift used it the same week.");

        var items = await ItemsAsync();
        Assert.Equal([1, 2], items.Select(item => item.Number));
        Assert.Null(EvidenceChain.FirstBroken(items.Select(Link)));
    }

    [Fact]
    public async Task Should_supersede_the_item_of_an_answer_that_is_changed()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await AnswerAsync("On Monday I moved the backup job to the night because it slowed the tills, and the queue was gone by Tuesday.");
        var first = Assert.Single(await ItemsAsync());

        await learner.TypeAsync("can I change my answer");
        await learner.TypeAsync("2");
        await AnswerAsync("On Monday I moved the backup job and two reports to the night, after I had measured the tills for a week.");

        var items = await ItemsAsync();
        Assert.Equal(2, items.Count);
        Assert.Equal(first.OperationId, Record(items[1]).Supersedes);
        Assert.Equal(Record(first).RequirementId, Record(items[1]).RequirementId);
    }

    [Fact]
    public async Task Should_erase_words_and_salt_and_keep_a_chain_that_verifies()
    {
        await Journeys.ToAccountsAsync(learner, "standard");
        await AnswerAsync("On Monday I moved the backup job to the night because it slowed the zucchini tills, and the queue was gone.");
        await EraseAsync();

        var item = Assert.Single(await ItemsAsync());
        Assert.Null(item.Payload);
        Assert.Null(item.Salt);
        Assert.NotNull(item.ErasedAt);
        Assert.Null(EvidenceChain.FirstBroken([Link(item)]));
        Assert.False(DiskHolds("zucchini"));
    }

    [Fact]
    public async Task Should_find_a_changed_payload_in_a_chain()
    {
        await Journeys.ToHeatMapAsync(learner, "quick");
        var links = (await ItemsAsync()).ConvertAll(Link);

        Assert.Equal(2, EvidenceChain.FirstBroken(links.Select(link => link.Number == 2 ? link with { Payload = link.Payload + " " } : link)));
        Assert.Equal(1, EvidenceChain.FirstBroken(links.Skip(1)));
        Assert.Equal(3, EvidenceChain.FirstBroken(links.Select(link => link.Number == 3 ? link with { PreviousHash = links[0].Hash } : link)));
    }

    [Fact]
    public async Task Should_keep_no_word_that_is_written_after_a_no()
    {
        await learner.TypeAsync("hi");
        await learner.TypeAsync("no");
        await learner.TypeAsync("my secret is zucchini");

        Assert.Empty(await ItemsAsync());
        Assert.False(DiskHolds("zucchini"));
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static EvidenceLink Link(EvidenceItem item) =>
        new(item.Number, item.PreviousHash, item.Salt, item.Payload, item.ContentHash, item.Hash);

    private static EvidenceRecord Record(EvidenceItem item) =>
        System.Text.Json.JsonSerializer.Deserialize(item.Payload!, TurnJson.Default.EvidenceRecord)!;

    private async Task AnswerAsync(string account)
    {
        await learner.TypeAsync(account);
        for (var probe = 0; probe < 3 && !learner.Answered[^1].Contains("Step ", StringComparison.Ordinal); probe++)
        {
            await learner.TypeAsync("that's all");
        }
    }

    private async Task EraseAsync()
    {
        await learner.TypeAsync("delete my data");
        if ((await LearnerAsync()).RoleId is not null)
        {
            await learner.TypeAsync("yes, delete");
        }
    }

    // The log beside the file is part of the disk; a checkpoint is what deleting does too.
    private bool DiskHolds(string text)
    {
        SqliteConnection.ClearAllPools();
        var bytes = Encoding.UTF8.GetBytes(text);
        return Directory.EnumerateFiles(Path.GetDirectoryName(host.DatabasePath)!).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray().AsSpan().IndexOf(bytes) >= 0;
        });
    }

    private async Task<List<EvidenceItem>> ItemsAsync() =>
        [.. (await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(await KeyAsync(), CancellationToken.None)).Select(stored => stored.Document)];

    private async Task<SessionDocument> SessionAsync() =>
        (await host.Services.GetRequiredService<ISessionStore>().ReadAsync(await KeyAsync(), CancellationToken.None))!.Document;

    private async Task<LearnerDocument> LearnerAsync() =>
        (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(await KeyAsync(), CancellationToken.None))!.Document;

    private async Task<LearnerKey> KeyAsync() => (await host.Services.GetRequiredService<IDirectoryStore>().FindOrCreateAsync(
        "local", "test", "sam", () => throw new InvalidOperationException("The learner should exist."), CancellationToken.None)).Key;
}
