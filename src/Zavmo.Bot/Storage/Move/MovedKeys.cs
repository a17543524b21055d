using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Storage.Move;

/// <summary>The key ring, which has another partition in each store. What else is in the container is the commands' own.</summary>
internal sealed class MovedKeys() : MovedDocuments<SealedKey>(CosmosModel.Keys, StorageJson.Default.SealedKey)
{
    /// <inheritdoc />
    public override CosmosPlace PlaceOf(MovedDocument document, DateTimeOffset now) =>
        new(CosmosKeyStore.Partition, document.Id, CosmosFields.None);

    /// <inheritdoc />
    public override MovedDocument Of(CosmosRead<RawDocument> read)
    {
        var document = base.Of(read);
        return document.Partition == CosmosKeyStore.Partition ? document with { Partition = SqliteKeyStore.Partition } : document;
    }

    /// <inheritdoc />
    public override bool IsDocument(MovedDocument document) => document.Partition == SqliteKeyStore.Partition;
}
