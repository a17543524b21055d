using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Storage.Move;

/// <summary>What differs between the stores for the documents of one container; the table has the container's name.</summary>
internal abstract class MovedContainer(CosmosContainerModel model)
{
    /// <summary>Name of container and table.</summary>
    public string Name => model.Name;

    /// <summary>What the container is like.</summary>
    public CosmosContainerModel Model => model;

    /// <summary>Says in SQL whether the row <c>item</c> is the newest version of its kind.</summary>
    public virtual string NewestSql => "0";

    /// <summary>Where the document stands in Cosmos DB.</summary>
    /// <param name="document">The document.</param>
    /// <param name="now">From when on what is left of its life counts.</param>
    public virtual CosmosPlace PlaceOf(MovedDocument document, DateTimeOffset now) => new(document.Partition, document.Id, CosmosFields.None);

    /// <summary>The document of an item of Cosmos DB.</summary>
    public virtual MovedDocument Of(CosmosRead<RawDocument> read) =>
        new(read.Partition, CosmosId.NameOf(read.Id), Spell(read.Stored.Document.Text));

    /// <summary>What stands beside the document in its row.</summary>
    public virtual IReadOnlyList<(string Name, object Value)> ColumnsOf(MovedDocument document) => [];

    /// <summary>Whether it is a document of the container's kind: a machine's own keys and the commands' marks are not.</summary>
    public virtual bool IsDocument(MovedDocument document) => true;

    /// <summary>Whether the document is moved: one that has expired by then is not.</summary>
    public virtual bool IsMoved(MovedDocument document, DateTimeOffset then) => IsDocument(document);

    /// <summary>Where an item of the same document may stand, which makes this one needless; null where none can.</summary>
    public virtual CosmosPlace? NewestOf(MovedDocument document) => null;

    /// <summary>The document as messages and reports name it: by ids that tell nothing about a person.</summary>
    public virtual string Show(MovedDocument document) =>
        document.Partition == document.Id ? document.Id : $"{document.Partition}/{document.Id}";

    /// <summary>The text as SQLite would have it: as this program writes such a document, where it knows all of it.</summary>
    public abstract string Spell(string text);
}
