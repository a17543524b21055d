using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="IKeyStore"/> in Cosmos DB.</summary>
internal sealed class CosmosKeyStore(CosmosConnection connection, IdProvider ids) : IKeyStore
{
    /// <summary>The ring's partition.</summary>
    public const string Partition = "data-protection";

    private readonly CosmosContainer<SealedKey> _container = new(connection, CosmosModel.Keys, StorageJson.Default.SealedKey, ids);

    /// <inheritdoc />
    public string Place => connection.Place;

    /// <inheritdoc />
    public IReadOnlyList<(string Name, SealedKey Key)> Read() =>
    [
        .. _container.ListAsync(Partition, null, CancellationToken.None).GetAwaiter().GetResult()
            .Select(read => (read.Id, read.Stored.Document))
            .OrderBy(element => element.Id, StringComparer.Ordinal),
    ];

    /// <inheritdoc />
    public bool TryAdd(string name, SealedKey key) =>
        _container.TryCreateAsync(Partition, name, key, CosmosFields.None, CancellationToken.None).GetAwaiter().GetResult() is not null;

    /// <inheritdoc />
    public bool TryReplace(string name, SealedKey was, SealedKey key)
    {
        var read = _container.ReadAsync(Partition, name, CancellationToken.None).GetAwaiter().GetResult();
        return read is not null && read.Document.Data.AsSpan().SequenceEqual(was.Data)
            && _container.TryReplaceAsync(Partition, name, key, CosmosFields.None, read.ETag, CancellationToken.None).GetAwaiter().GetResult() is not null;
    }
}
