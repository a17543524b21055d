using System.Net;
using System.Text;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>How the database is laid out, who makes it, and what is said where that is not possible.</summary>
public sealed class CosmosLayoutTests : IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => _processes.Dispose();

    [Theory]
    [InlineData("sessions", "/learnerKey", "", null)]
    [InlineData("learners", "/learnerKey", "", null)]
    [InlineData("evidence", "/learnerKey", "", null)]
    [InlineData("directory", "/tenantId", "", null)]
    [InlineData("inbox", "/shard", "/state/? /sort/?", -1)]
    [InlineData("nodes", "/id", "", null)]
    [InlineData("roles", "/tenantId", "/state/? /owner/?", null)]
    [InlineData("feedback", "/tenantId", "/sort/? /owner/?", null)]
    [InlineData("keys", "/ring", "", null)]
    public async Task Should_create_each_container_with_its_key_and_no_index_but_of_what_is_queried(
        string name, string key, string indexed, int? seconds)
    {
        await Task.WhenAll(_processes.Instance(0).OpenStorageAsync(None), _processes.Instance(1).OpenStorageAsync(None));

        using var client = TwoCosmosProcesses.Client();
        ContainerProperties there = await _processes.Database(client).GetContainer(name).ReadContainerAsync();
        Assert.Equal(key, there.PartitionKeyPath);
        Assert.Equal(seconds, there.DefaultTimeToLive);
        Assert.Equal(indexed, string.Join(' ', there.IndexingPolicy.IncludedPaths.Select(path => path.Path)));
        Assert.Equal("/*", Assert.Single(there.IndexingPolicy.ExcludedPaths).Path);
    }

    [Fact]
    public async Task Should_refuse_a_container_of_another_partition_key()
    {
        using var client = TwoCosmosProcesses.Client();
        Database database = await client.CreateDatabaseAsync(_processes.Database(client).Id);
        await database.CreateContainerAsync("learners", "/id");

        var error = await Assert.ThrowsAsync<StorageException>(() => _processes.Instance(0).OpenStorageAsync(None));

        Assert.Contains("container learners has the partition key /id instead of /learnerKey", error.Message, StringComparison.Ordinal);
        Assert.Contains("Cosmos:Database", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_name_what_is_missing_and_how_it_is_created_where_it_may_not()
    {
        var wire = new CosmosWire { Before = request => request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath.EndsWith("/colls", StringComparison.Ordinal) ? Refusal(request, HttpStatusCode.Forbidden) : null };
        var process = _processes.Open(adjust: wire.Listen);

        var error = await Assert.ThrowsAsync<StorageException>(() => process.OpenStorageAsync(None));

        Assert.Contains(
            """--name sessions --partition-key-path /learnerKey --idx '{"indexingMode":"consistent","includedPaths":[],"excludedPaths":[{"path":"/*"}]}'; """,
            error.Message,
            StringComparison.Ordinal);
        Assert.Contains(
            """--name inbox --partition-key-path /shard --ttl -1 --idx '{"indexingMode":"consistent","includedPaths":[{"path":"/state/?"},{"path":"/sort/?"}],"excludedPaths":[{"path":"/*"}]}'""",
            error.Message,
            StringComparison.Ordinal);
        wire.Before = null;
        await process.OpenStorageAsync(None);
    }

    [Theory]
    [InlineData(null, null, "zavmo", "Cosmos:Endpoint is not set, and neither is Cosmos:ConnectionString")]
    [InlineData("here", null, "zavmo", "Cosmos:Endpoint names no account")]
    [InlineData(null, "AccountEndpoint=https://a.documents.azure.com/", "zavmo", "Cosmos:ConnectionString names no account")]
    [InlineData(null, "=;=", "zavmo", "Cosmos:ConnectionString names no account")]
    [InlineData("https://a.documents.azure.com/", null, " ", "Cosmos:Database is empty")]
    [InlineData("https://a.documents.azure.com/", null, "za/vmo", "Cosmos:Database is 'za/vmo': a name has none of / \\ ? # in it")]
    [InlineData(null, "AccountEndpoint=https://a.documents.azure.com/;AccountKey=half-a-key;", "zavmo", "Cosmos:ConnectionString has an AccountKey that is no key")]
    public async Task Should_name_the_key_that_is_missing_or_wrong(string? endpoint, string? connection, string database, string said)
    {
        var process = _processes.Open(settings: [("Cosmos:Endpoint", endpoint), ("Cosmos:ConnectionString", connection), ("Cosmos:Database", database)]);

        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => process.OpenStorageAsync(None));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("half-a-key", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_say_that_another_server_is_at_the_address()
    {
        var wire = new CosmosWire { Before = CosmosTroubleTests.LoginPage };
        var process = _processes.Open(adjust: wire.Listen);

        var error = await Assert.ThrowsAsync<StorageException>(() => process.OpenStorageAsync(None));

        Assert.Contains("not Cosmos DB's", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_know_no_other_provider() => Assert.Contains(
        "Storage:Provider is 'Mongo': it takes Sqlite or Cosmos",
        Assert.Throws<StorageException>(() => _processes.Open(settings: ("Storage:Provider", "Mongo"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("https://a.documents.azure.com/", ConnectionMode.Direct, false)]
    [InlineData("http://127.0.0.1:8081/", ConnectionMode.Gateway, true)]
    [InlineData("https://localhost:8081/", ConnectionMode.Gateway, true)]
    public void Should_speak_directly_to_an_account_and_over_the_gateway_to_a_local_endpoint(string endpoint, ConnectionMode mode, bool limited)
    {
        var process = _processes.Open(settings: [("Cosmos:Endpoint", endpoint), ("Cosmos:ConnectionString", null), ("Cosmos:Regions", "UK South, UK West")]);

        var client = process.GetRequiredService<IOptions<CosmosClientOptions>>().Value;

        Assert.Equal((mode, limited), (client.ConnectionMode, client.LimitToEndpoint));
        Assert.Equal(limited ? null : ["UK South", "UK West"], client.ApplicationPreferredRegions);
        Assert.Equal(!limited, client.AvailabilityStrategy is not null);
    }

    [Fact]
    public async Task Should_let_the_service_forget_tombstones_and_nothing_else()
    {
        var store = _processes.Get<IInboxStore>(0);
        var item = InboxItem.Of(new InboundActivity("{}", "test", "c", "a", "u", "local"), new LearnerKey("local", "ann"), "node", 7);
        var etag = await store.TryCreateAsync(item, None);
        var open = await _processes.RawAsync("inbox", $"{item.Shard}", item.Id);
        await store.ReplaceAsync(item.ToTombstone(TurnOutcome.None, DateTimeOffset.UtcNow.AddHours(24)), etag!, None);
        var done = await _processes.RawAsync("inbox", $"{item.Shard}", item.Id);

        Assert.Equal(("Open", "0000000000000000007"), (open["state"]!.GetValue<string>(), open["sort"]!.GetValue<string>()));
        Assert.Null(open["ttl"]);
        Assert.InRange(done["ttl"]!.GetValue<int>(), 86_000, 86_400);
        Assert.Null(done["state"]);
        Assert.Null(done["sort"]);
        Assert.Equal(0, await store.PurgeAsync(DateTimeOffset.UtcNow.AddYears(1), None));
        Assert.Null(await store.TryCreateAsync(item, None));
    }

    internal static HttpResponseMessage Refusal(HttpRequestMessage request, HttpStatusCode status) => new(status)
    {
        RequestMessage = request,
        Content = new StringContent("""{"code":"Refused","message":"refused by the test"}""", Encoding.UTF8, "application/json"),
    };
}
