using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Move;

/// <summary>Every document of a store, whatever its kind. For moving and counting only: no turn asks this.</summary>
internal interface IDocumentStore
{
    /// <summary>The store, as messages name it; no secret is in it.</summary>
    string Place { get; }

    /// <summary>How many writes it takes at once.</summary>
    int AtOnce { get; }

    /// <summary>Whether it gives documents partition by partition, and by id in each.</summary>
    bool IsOrdered { get; }

    /// <summary>Version of its tables; null where there is none.</summary>
    int? Schema { get; }

    /// <summary>The processes that work on it.</summary>
    INodeStore Nodes { get; }

    /// <summary>Its key ring.</summary>
    IKeyStore Keys { get; }

    /// <summary>Makes sure that it is there, and creates no store.</summary>
    /// <exception cref="StorageException">There is none, or another version's.</exception>
    Task RequireAsync(CancellationToken cancellationToken);

    /// <summary>About how many documents a container has; null where that takes reading them.</summary>
    Task<long?> EstimateAsync(MovedContainer container, CancellationToken cancellationToken);

    /// <summary>The documents of a container, page by page.</summary>
    /// <param name="container">The container.</param>
    /// <param name="partition">One partition only, or null.</param>
    /// <param name="cancellationToken">Stops.</param>
    IAsyncEnumerable<MovedDocument> ReadAsync(MovedContainer container, string? partition, CancellationToken cancellationToken);

    /// <summary>The document of the same names, or null.</summary>
    Task<MovedDocument?> FindAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken);

    /// <summary>Creates the document; false when one of its names is there.</summary>
    Task<bool> TryCreateAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken);

    /// <summary>The mark of a move into this store, or null.</summary>
    Task<Stored<MoveMark>?> ReadMarkAsync(CancellationToken cancellationToken);

    /// <summary>Creates (<paramref name="ifMatch"/> null) or replaces the mark; false when another process did.</summary>
    Task<bool> TryWriteMarkAsync(MoveMark mark, string? ifMatch, CancellationToken cancellationToken);
}
