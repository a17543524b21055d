using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Options;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>
/// The one client of the process. It connects, and creates what is missing of the database, with the first call; the service
/// collection disposes of it.
/// </summary>
internal sealed class CosmosConnection(
    IOptions<CosmosOptions> options, IOptions<CosmosClientOptions> client, DocumentSize sizes, CosmosMetrics metrics, TimeProvider time) : IDisposable
{
    private readonly Lock _opening = new();
    private readonly Lazy<CosmosClient> _client = new(() => Create(options.Value, client.Value));
    private Task? _ready;

    /// <summary>The database, as messages name it.</summary>
    public string Place => $"The Cosmos DB database {options.Value.Database} at {CosmosOptionsCheck.AddressOf(options.Value)?.Host}";

    /// <summary>Checks what is written.</summary>
    public DocumentSize Sizes => sizes;

    /// <summary>The database, which may not exist.</summary>
    public Database Database => _client.Value.GetDatabase(options.Value.Database);

    /// <summary>The account.</summary>
    public CosmosClient Client => _client.Value;

    /// <summary>Creates what is missing, once; after a failure the next call tries again.</summary>
    /// <exception cref="StorageException">It cannot be used as it is; the message says why.</exception>
    public Task OpenAsync()
    {
        lock (_opening)
        {
            return _ready is { IsCompletedSuccessfully: true } or { IsCompleted: false }
                ? _ready
                : _ready = Task.Run(() => CosmosProvisioning.EnsureAsync(this));
        }
    }

    /// <summary>A container, when all of them are there.</summary>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public async Task<Container> ContainerAsync(CosmosContainerModel model, CancellationToken cancellationToken)
    {
        await OpenAsync().WaitAsync(cancellationToken);
        return Database.GetContainer(model.Name);
    }

    /// <summary>
    /// Sends one request, with all that the SDK tries for it. Not found, conflict and precondition failed come back; everything
    /// else that failed is thrown.
    /// </summary>
    /// <exception cref="StorageException">The service cannot be reached, refuses, or has not answered within <see cref="CosmosClientSettings.PatienceOf"/>. A write may have been done all the same.</exception>
    public async Task<ResponseMessage> SendAsync(
        CosmosContainerModel model,
        string operation,
        Func<CancellationToken, Task<ResponseMessage>> send,
        CancellationToken cancellationToken)
    {
        var place = $"{Place}, container {model.Name},";

        // The SDK has time-outs for a single try, and up to minutes of tries for an address that does not answer.
        using var patience = new CancellationTokenSource(CosmosClientSettings.PatienceOf(client.Value, operation), time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            var response = await send(limit.Token);
            metrics.Record(model.Name, operation, response.StatusCode, response.Headers.RequestCharge);
            if (CosmosErrors.Explain(response.StatusCode, SubStatus(response), place) is not { } refused)
            {
                return response;
            }

            response.Dispose();
            throw refused;
        }
        catch (Exception error) when (CosmosErrors.Explain(error, place, cancellationToken) is { } explained)
        {
            var answer = error as CosmosException;
            metrics.Record(model.Name, operation, answer?.StatusCode, answer?.RequestCharge ?? 0);
            throw explained;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (_client.IsValueCreated)
        {
            _client.Value.Dispose();
        }
    }

    private static int SubStatus(ResponseMessage response) =>
        int.TryParse(response.Headers["x-ms-substatus"], out var value) ? value : 0;

    private static CosmosClient Create(CosmosOptions options, CosmosClientOptions client) =>
        string.IsNullOrWhiteSpace(options.ConnectionString)
            ? new CosmosClient(options.Endpoint, new DefaultAzureCredential(), client)
            : new CosmosClient(options.ConnectionString, client);
}
