using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Tests.Fixtures;
using Zavmo.Bot.Tests.Storage.Cosmos;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>The whole product on Cosmos DB: what it says and what it keeps is what it says and keeps on SQLite.</summary>
public sealed class CosmosConversationTests : IDisposable
{
    private readonly TwoCosmosProcesses processes = new();

    public void Dispose() => processes.Dispose();

    [Fact]
    public async Task Should_say_and_keep_the_same_as_on_sqlite_over_a_restart()
    {
        var (said, kept) = await PlayAsync(new ChatHost());
        var cosmos = new ChatHost(null, processes.HostSettings);
        Assert.IsType<CosmosSessionStore>(cosmos.Services.GetRequiredService<ISessionStore>());

        var (saidThere, keptThere) = await PlayAsync(cosmos);

        Assert.Equal(said, saidThere);
        Assert.Equal(kept, keptThere);
        Assert.NotEmpty(kept);
    }

    [Fact]
    public async Task Should_forget_a_learner_for_good()
    {
        await using var host = new ChatHost(null, processes.HostSettings);
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        await learner.TypeAsync(Journeys.OrdinaryAccount);
        await learner.TypeAsync("that's all");
        var key = await KeyAsync(host);

        await learner.TypeAsync("delete my data");
        await learner.TypeAsync("yes");

        var learnerNow = (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None))?.Document;
        Assert.Null(learnerNow?.Consent);
        Assert.Empty(learnerNow?.Observations ?? []);
        var evidence = await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(key, CancellationToken.None);
        Assert.NotEmpty(evidence);
        Assert.All(evidence, item => Assert.Null(item.Document.Payload));
    }

    private static async Task<(List<string> Said, List<string> Kept)> PlayAsync(ChatHost host)
    {
        await using var _ = host;
        var learner = new Learner(host);
        await Journeys.ToAccountsAsync(learner, "quick");
        var said = new List<string>(learner.Answered);
        for (var question = 0; question < 3; question++)
        {
            said.AddRange(await learner.TypeAsync(Journeys.OrdinaryAccount));
            await host.RestartAsync();
            said.AddRange(await learner.TypeAsync("that's all"));
        }

        var key = await KeyAsync(host);
        var evidence = await host.Services.GetRequiredService<IEvidenceStore>().ListAsync(key, CancellationToken.None);
        var known = (await host.Services.GetRequiredService<ILearnerStore>().ReadAsync(key, CancellationToken.None))!.Document;
        return (said, [.. evidence.Select(item => item.Document.Payload!.Length > 0 ? item.Document.Id : ""), .. known.Observations.Select(seen => $"{seen.RequirementId} {seen.Kind} {seen.Level}")]);
    }

    private static async Task<LearnerKey> KeyAsync(ChatHost host) =>
        (await host.Services.GetRequiredService<IDirectoryStore>().FindAsync("local", "test", "sam", CancellationToken.None))!.Key;
}
