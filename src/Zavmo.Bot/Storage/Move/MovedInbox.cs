using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Storage.Move;

/// <summary>The inbox: what waits stays in its order, and a tombstone has what is left of its life.</summary>
internal sealed class MovedInbox() : MovedDocuments<InboxItem>(CosmosModel.Inbox, StorageJson.Default.InboxItem)
{
    /// <inheritdoc />
    public override CosmosPlace PlaceOf(MovedDocument document, DateTimeOffset now) =>
        new(document.Partition, document.Id, CosmosInboxStore.FieldsOf(Read(document), now));

    /// <inheritdoc />
    public override IReadOnlyList<(string Name, object Value)> ColumnsOf(MovedDocument document) => SqliteInboxStore.ColumnsOf(Read(document));

    /// <summary>Where the message stands.</summary>
    public InboxState StateOf(MovedDocument document) => Read(document).State;

    /// <inheritdoc />
    public override bool IsMoved(MovedDocument document, DateTimeOffset then) =>
        Read(document) is not { State: InboxState.Done, ExpiresAt: { } expires } || expires > then;
}
