using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosHealthTests : IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    [Fact]
    public async Task Should_find_nothing_wrong_with_a_new_database_and_leave_nothing_there()
    {
        var report = await CheckAsync(_processes.Instance(0));

        Assert.Empty(report.Problems);
        Assert.EndsWith("at 127.0.0.1, 9 containers", report.Summary, StringComparison.Ordinal);
        using var client = TwoCosmosProcesses.Client();
        using var rest = _processes.Database(client).GetContainer("keys").GetItemQueryIterator<dynamic>(
            (string?)null, null, new QueryRequestOptions { PartitionKey = new PartitionKey("doctor") });
        Assert.Empty(await rest.ReadNextAsync());
    }

    [Fact]
    public async Task Should_name_the_setting_of_a_missing_secret()
    {
        var report = await CheckAsync(_processes.Open("Production"));

        Assert.Contains("Storage:Protection:SecretFile", Assert.Single(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_that_done_messages_would_pile_up_and_that_too_much_is_indexed()
    {
        using var client = TwoCosmosProcesses.Client();
        Database database = await client.CreateDatabaseAsync(_processes.Database(client).Id);
        await database.CreateContainerAsync("inbox", "/shard");

        var report = await CheckAsync(_processes.Instance(0));

        Assert.Equal(2, report.Problems.Count);
        Assert.Contains("no time to live", report.Problems[0], StringComparison.Ordinal);
        Assert.Contains("nothing else", report.Problems[1], StringComparison.Ordinal);
        Assert.All(report.Problems, problem => Assert.Contains("container update", problem, StringComparison.Ordinal));
        Assert.All(report.Problems, problem => Assert.Contains("--name inbox --ttl -1 --idx '{", problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Should_say_that_the_account_cannot_be_reached()
    {
        var process = _processes.Open(settings: ("Cosmos:ConnectionString", "AccountEndpoint=http://127.0.0.1:1/;AccountKey=eA==;"));

        var report = await CheckAsync(process);

        Assert.Contains("cannot be reached", Assert.Single(report.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_open_in_one_process_what_another_has_sealed()
    {
        var ann = new LearnerKey("local", "ann");
        var text = _processes.Get<IProtector>(0).Protect("adjustments", ann, "more time");

        Assert.Equal("more time", _processes.Get<IProtector>(1).Unprotect("adjustments", ann, text));
        _processes.Restart();
        Assert.Equal("more time", _processes.Get<IProtector>(0).Unprotect("adjustments", ann, text));
        using var client = TwoCosmosProcesses.Client();
        using var keys = _processes.Database(client).GetContainer("keys").GetItemQueryIterator<dynamic>(
            (string?)null, null, new QueryRequestOptions { PartitionKey = new PartitionKey("data-protection") });
        Assert.Single(await keys.ReadNextAsync());
    }

    [Fact]
    public async Task Should_open_each_others_when_two_begin_at_once()
    {
        var ann = new LearnerKey("local", "ann");
        var texts = await Task.WhenAll(Enumerable.Range(0, 2).Select(instance => Task.Run(
            () => _processes.Get<IProtector>(instance).Protect("adjustments", ann, $"more time {instance}"))));

        Assert.Equal("more time 0", _processes.Get<IProtector>(1).Unprotect("adjustments", ann, texts[0]));
        Assert.Equal("more time 1", _processes.Get<IProtector>(0).Unprotect("adjustments", ann, texts[1]));
    }

    private static Task<StoreHealthReport> CheckAsync(ServiceProvider process) =>
        process.GetRequiredService<IStoreHealth>().CheckAsync(CancellationToken.None);
}
