namespace Zavmo.Bot.Storage;

/// <summary>Container <c>nodes</c>: one heartbeat a process.</summary>
public interface INodeStore
{
    /// <summary>Creates (<paramref name="ifMatch"/> null) or replaces the process's own item; returns its new tag.</summary>
    /// <exception cref="ETagConflictException">It exists already, or is gone: the store is not the one it was.</exception>
    Task<string> WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken);

    /// <summary>A process's item, or null.</summary>
    Task<Stored<NodeDocument>?> ReadAsync(string nodeId, CancellationToken cancellationToken);

    /// <summary>Every process that has an item.</summary>
    Task<IReadOnlyList<NodeDocument>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Removes the item of a process that stops, or is gone; nothing happens when there is none.</summary>
    Task RemoveAsync(string nodeId, CancellationToken cancellationToken);
}
