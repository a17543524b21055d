using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.Turns.Killing;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Tests.Storage.Move;

/// <summary>A store that people have talked to is moved to Cosmos DB and back, and they go on.</summary>
public sealed class StoreMoveTests : AsyncCleanup
{
    private readonly FailingBot bot = new() { FailsAt = "boom" };
    private readonly ChatHost host;

    public StoreMoveTests() => host = new ChatHost(services => services.Decorate<IBot>(bot.Around));

    private static CancellationToken None => CancellationToken.None;

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Should_move_everything_to_cosmos_and_back_to_the_letter_and_change_nothing_here()
    {
        await TalkAsync();
        using var bench = await BenchAsync();
        var before = MoveBench.Rows(bench.First);

        var there = await bench.MoveAsync(bench.FromFile, bench.ToCosmos);
        var back = await bench.MoveAsync(bench.ToCosmos, bench.ToFile);

        Assert.Equal(before, MoveBench.Rows(bench.First));
        Assert.Equal(before, MoveBench.Rows(bench.Second));
        Assert.Equal(before.Count, there.Moved.Sum(each => each.Created));
        Assert.Equal(before.Count, back.Compared.Sum(each => each.Target.Count));
        Assert.All(there.Moved, each => Assert.True(each.Created > 0, each.Name));
        Assert.Equal((there.SourceHash, there.SourceHash), (there.TargetHash, back.TargetHash));
        Assert.Equal((2, 2), (there.Chains, back.Chains));
        Assert.Empty(there.Broken.Concat(back.Broken));
        Assert.Contains(before, row => row.StartsWith("evidence", StringComparison.Ordinal) && row.Contains("erasedAt", StringComparison.Ordinal));
        Assert.Equal(["Done", "Open", "Parked"], before.Where(row => row.StartsWith("inbox", StringComparison.Ordinal)).Select(row => row.Split(' ')[3]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Should_go_on_there_where_each_conversation_was()
    {
        await TalkAsync();
        using var bench = await BenchAsync();
        await bench.MoveAsync(bench.FromFile, bench.ToCosmos);

        await using var there = new ChatHost(null, bench.HostSettings);
        await there.Services.StartTurnsAsync(None);
        var key = await LearnerState.KeyAsync(there.Services, "sam");
        Assert.NotEmpty(await there.SayAsync("In March I wrote the runbook for the Harrow shop on my own, and the night shift used it the same week.", id: "there-0"));
        var evidence = await there.Services.GetRequiredService<IEvidenceStore>().ListAsync(key, None);
        for (var probe = 1; probe < 4 && evidence.Count < 2; probe++)
        {
            // Ids of messages are known there still: these are new.
            Assert.NotEmpty(await there.SayAsync("that's all", id: FormattableString.Invariant($"there-{probe}")));
            evidence = await there.Services.GetRequiredService<IEvidenceStore>().ListAsync(key, None);
        }

        Assert.Equal([1, 2], evidence.Select(item => item.Document.Number));
        Assert.Null(EvidenceChain.FirstBroken(evidence.Select(item => item.Document.Link)));
        var session = (await there.Services.GetRequiredService<ISessionStore>().ReadAsync(key, None))!.Document;
        Assert.Equal(evidence[^1].Document.Head, session.EvidenceHead);

        // A role keeps its versions, an own one is its learner's alone, and what waited is found.
        var roles = there.Services.GetRequiredService<IRoleStore>();
        var versions = await Task.WhenAll(Enumerable.Range(1, 3).Select(version => roles.FindAsync("local", "night-baker", version, None)));
        Assert.Equal([1, 2, 3], versions.Select(version => version!.Version));
        Assert.Equal(4, (await roles.SaveAsync("local", Role("night-baker", null), None)).Version);
        Assert.Equal(["night-baker", "own"], (await roles.ListAsync("local", key.LearnerId, None)).Select(role => role.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["night-baker"], (await roles.ListAsync("local", null, None)).Select(role => role.Id));
        Assert.Single(await there.Services.GetRequiredService<IFeedbackStore>().ListAsync("local", 10, None));
        var inbox = there.Services.GetRequiredService<IInboxStore>();
        Assert.Contains(await inbox.ListAsync(InboxState.Parked, 10, None), item => item.Document.LearnerId == key.LearnerId);

        // A message that came before the move is known there still.
        var again = await there.AcceptAsync("hi", "sam", "first");
        Assert.False(again.IsNew);
    }

    [Fact]
    public async Task Should_end_the_same_wherever_it_was_killed()
    {
        await TalkAsync();
        using var bench = await BenchAsync();
        var before = MoveBench.Rows(bench.First);

        var kills = await KillAsync(bench, bench.FromFile, bench.ToCosmos, step: 7);
        Assert.True(kills > 10, kills.ToString(CultureInfo.InvariantCulture));
        Assert.True(await KillAsync(bench, bench.ToCosmos, bench.ToFile, step: 5) > 10);

        Assert.Equal(before, MoveBench.Rows(bench.Second));
        Assert.Equal(before, MoveBench.Rows(bench.First));

        // Once more changes nothing, and says so.
        var report = await bench.MoveAsync(bench.ToCosmos, bench.ToFile);
        Assert.Empty(report.Moved);
        Assert.Equal(before.Count, report.Compared.Sum(each => each.Target.Count));
    }

    // Each run dies a few documents later than the one before; the last one comes through.
    private static async Task<int> KillAsync(MoveBench bench, IDocumentStore source, IDocumentStore target, int step)
    {
        for (var kills = 0; kills < 1000; kills++)
        {
            try
            {
                await bench.MoveAsync(source, new FailingStore(target, 1 + (kills * step), after: kills % 2 == 0));
                return kills;
            }
            catch (KilledException)
            {
                // The next run goes on.
            }
        }

        throw new InvalidOperationException("It never comes to an end.");
    }

    private static RoleRecord Role(string id, string? owner) => new(id, id, "L3", 0, """{"a":"zu\u00FCrich"}""", "Bakes at night.", owner);

    private async Task TalkAsync()
    {
        var sam = new Learner(host);
        await host.SayAsync("hi", "sam", "first");
        await Journeys.ToAccountsAsync(sam, "quick");
        await AnswerAsync(sam);
        await sam.TypeAsync("report a bad answer: you read it without what I did myself");
        await host.SayAsync("boom");

        var kim = new Learner(host, "kim");
        await Journeys.ToAccountsAsync(kim, "quick");
        await AnswerAsync(kim);
        await kim.TypeAsync("delete my data");
        await kim.TypeAsync("yes");

        var roles = host.Services.GetRequiredService<IRoleStore>();
        for (var version = 0; version < 3; version++)
        {
            await roles.SaveAsync("local", Role("night-baker", null), None);
        }

        var key = await LearnerState.KeyAsync(host.Services, "sam");
        await roles.SaveAsync("local", Role("own", key.LearnerId), None);
        var waiting = new InboundActivity("""{"type":"message","text":"status \ud83d\ude00"}""", "test", "c-lee", "waiting", "lee", "local");
        await host.Services.GetRequiredService<IInboxStore>().TryCreateAsync(InboxItem.Of(waiting, new LearnerKey("local", "lee"), "gone", host.Time.GetUtcNow().Ticks), None);
    }

    private static async Task<IReadOnlyList<string>> AnswerAsync(Learner learner)
    {
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        return await learner.TypeAsync("that's all");
    }

    // With every process stopped.
    private async Task<MoveBench> BenchAsync()
    {
        await host.RestartAsync();
        var nodes = host.Services.GetRequiredService<INodeStore>();
        foreach (var node in await nodes.ListAsync(None))
        {
            await nodes.RemoveAsync(node.Id, None);
        }

        return new MoveBench(host.DatabasePath, host.DatabasePath + ".secret");
    }
}
