using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Tries Cosmos DB for <c>doctor</c>: database, containers, a document written, read and deleted, the key ring, the file of the web chat.</summary>
internal sealed class CosmosHealth(CosmosConnection connection, IEnumerable<IStoreOpener> stores, Protector protector, IdProvider ids) : IStoreHealth
{
    // Beside the key ring's own partition, where nobody looks for it.
    private const string Partition = "doctor";

    private readonly CosmosContainer<SealedKey> _probes = new(connection, CosmosModel.Keys, StorageJson.Default.SealedKey, ids);

    /// <inheritdoc />
    public async Task<StoreHealthReport> CheckAsync(CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        try
        {
            foreach (var store in stores)
            {
                await store.OpenAsync(cancellationToken);
            }

            problems.AddRange(await CosmosProvisioning.DifferencesAsync(connection, cancellationToken));
            await ProbeAsync(problems, cancellationToken);
            protector.Open();
        }
        catch (Exception error) when ((error as StorageException
            ?? CosmosErrors.Explain(error, connection.Place + ",", cancellationToken)) is { } explained)
        {
            problems.Add(explained.Message);
        }

        return new StoreHealthReport($"{connection.Place}, {CosmosModel.Containers.Count} containers", problems);
    }

    private async Task ProbeAsync(List<string> problems, CancellationToken cancellationToken)
    {
        var id = ids.NewId();
        var probe = new SealedKey([1], [2], [3]);
        await _probes.TryCreateAsync(Partition, id, probe, CosmosFields.None, cancellationToken);
        if ((await _probes.ReadAsync(Partition, id, cancellationToken))?.Document.Data is not [3])
        {
            problems.Add($"{connection.Place} does not give back what was written.");
        }

        await _probes.DeleteAsync(Partition, id, cancellationToken);
    }
}
