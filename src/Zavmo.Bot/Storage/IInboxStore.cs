namespace Zavmo.Bot.Storage;

/// <summary>Container <c>inbox</c>: accepted messages, open, done or parked. An item's partition is its shard.</summary>
public interface IInboxStore
{
    /// <summary>Creates the item; returns its tag, or null when the message is known already. This create is the dedupe.</summary>
    Task<string?> TryCreateAsync(InboxItem item, CancellationToken cancellationToken);

    /// <summary>The item, or null.</summary>
    Task<Stored<InboxItem>?> ReadAsync(int shard, string id, CancellationToken cancellationToken);

    /// <summary>Replaces the item; returns its new tag.</summary>
    /// <exception cref="ETagConflictException">It has another tag, or is gone: somebody else took it over.</exception>
    Task<string> ReplaceAsync(InboxItem item, string ifMatch, CancellationToken cancellationToken);

    /// <summary>Items that are open or parked, in order of arrival. For recovery and commands only: no turn asks this.</summary>
    /// <param name="state">Open or parked.</param>
    /// <param name="limit">At most so many, 1 or more.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(InboxState state, int limit, CancellationToken cancellationToken);

    /// <summary>Open items of which none of these is the owner, in order of arrival. For recovery only: no turn asks this.</summary>
    /// <param name="owners">Ids of nodes; what is theirs is left out, however much it is.</param>
    /// <param name="limit">At most so many, 1 or more.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IReadOnlyList<Stored<InboxItem>>> ListLeftAsync(IReadOnlyCollection<string> owners, int limit, CancellationToken cancellationToken);

    /// <summary>Deletes tombstones that have expired, as far as the store does not forget them by itself; returns how many.</summary>
    Task<int> PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Removes what replaced items have left on disk, as far as the store leaves anything.</summary>
    Task ScrubAsync(CancellationToken cancellationToken);
}
