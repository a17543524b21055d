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

    /// <summary>One more process, with other settings or services.</summary>
    public ServiceProvider Open(string environment = "Development", Action<IServiceCollection>? adjust = null, params (string Key, string? Value)[] settings) =>
        _temp.Open(
            environment,
            settings:
            [
                ("Storage:Provider", "Cosmos"),
                ("Cosmos:ConnectionString", CosmosEndpoint.ConnectionString),
                ("Cosmos:Database", _database),
                .. settings,
            ],
            adjust: adjust);

    /// <summary>An item as it is stored.</summary>
    public async Task<System.Text.Json.Nodes.JsonObject> RawAsync(string container, string partition, string id)
    {
        using var client = Client();
        using var response = await client.GetContainer(_database, container).ReadItemStreamAsync(id, new PartitionKey(partition));
        return System.Text.Json.Nodes.JsonNode.Parse(response.EnsureSuccessStatusCode().Content)!.AsObject();
    }

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
