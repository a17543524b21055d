using System.Text.Json.Nodes;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.DependencyInjection;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>Two instances of the stores on one Cosmos DB database, which is gone afterwards.</summary>
public sealed class TwoCosmosProcesses : IDisposable
{
    private readonly TempStore _temp = new();
    private readonly string _database = $"test-{Guid.NewGuid():N}";
    private ServiceProvider?[] _instances = new ServiceProvider?[2];

    public TempStore Temp => _temp;

    public T Get<T>(int instance)
        where T : notnull => Instance(instance).GetRequiredService<T>();

    public ServiceProvider Instance(int instance)
    {
        lock (_temp)
        {
            return _instances[instance] ??= Open();
        }
    }

    /// <summary>The settings by which a whole host uses the database, as on the command line.</summary>
    public string[] HostSettings =>
    [
        "--Storage:Provider=Cosmos", $"--Cosmos:ConnectionString={CosmosEndpoint.ConnectionString}", $"--Cosmos:Database={_database}",
    ];

    /// <summary>One more process, with other settings or services.</summary>
    public ServiceProvider Open(string environment = "Development", Action<IServiceCollection>? adjust = null, params (string Key, string? Value)[] settings) =>
        _temp.Open(
            environment,
            settings: settings.UnionBy(
                [
                    ("Storage:Provider", "Cosmos"),
                    ("Cosmos:ConnectionString", CosmosEndpoint.ConnectionString),
                    ("Cosmos:Database", _database),
                ],
                setting => setting.Item1),
            adjust: adjust);

    /// <summary>An item as it is stored.</summary>
    public async Task<JsonObject> RawAsync(string container, string partition, string id)
    {
        using var client = Client();
        using var response = await client.GetContainer(_database, container).ReadItemStreamAsync(id, new PartitionKey(partition));
        return JsonNode.Parse(response.EnsureSuccessStatusCode().Content)!.AsObject();
    }

    /// <summary>The database by a client of its own.</summary>
    public Database Database(CosmosClient client) => client.GetDatabase(_database);

    public static CosmosClient Client() =>
        new(CosmosEndpoint.ConnectionString, new CosmosClientOptions { ConnectionMode = ConnectionMode.Gateway, LimitToEndpoint = true });

    public void Restart()
    {
        foreach (var instance in _instances.OfType<ServiceProvider>())
        {
            _temp.Close(instance);
        }

        _instances = new ServiceProvider?[2];
    }

    public void Dispose()
    {
        _temp.Dispose();
        using var client = Client();
        using var deleted = client.GetDatabase(_database).DeleteStreamAsync().GetAwaiter().GetResult();
    }
}
