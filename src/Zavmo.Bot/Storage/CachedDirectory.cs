namespace Zavmo.Bot.Storage;

/// <summary>
/// Remembers the people who wrote last, so that a known person costs no read. What another process stores for a person is
/// seen when this one has forgotten them: ids never change, and a conversation reference is the one that this process knew.
/// </summary>
/// <param name="store">The directory behind it.</param>
/// <param name="capacity">How many people are remembered; who wrote longest ago is forgotten first.</param>
public sealed class CachedDirectory(IDirectoryStore store, int capacity = CachedDirectory.DefaultCapacity)
    : IDirectoryStore, IStoreCache
{
    /// <summary>How many people are remembered unless said otherwise.</summary>
    public const int DefaultCapacity = 10_000;

    private readonly RecentlyUsed<Person, DirectoryEntry> _known = new(capacity);
    private readonly Lock _lock = new();
    private long _changes;

    private readonly record struct Person(string TenantId, string ChannelId, string UserId);

    /// <inheritdoc />
    public void Clear()
    {
        lock (_lock)
        {
            _changes++;
            _known.Clear();
        }
    }

    /// <inheritdoc />
    public async Task<DirectoryEntry> FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken)
    {
        var person = new Person(tenantId, channelId, userId);
        var (known, changes) = Recall(person);
        if (known is not null)
        {
            return known;
        }

        var entry = await store.FindOrCreateAsync(tenantId, channelId, userId, newLearnerId, cancellationToken);
        lock (_lock)
        {
            // What was read before a change may be from before it: then it is not remembered.
            if (changes == _changes)
            {
                _known.Remember(person, entry);
            }
        }

        return entry;
    }

    /// <summary>Asks the store: what another process has stored since is wanted here.</summary>
    public Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
        store.FindAsync(tenantId, channelId, userId, cancellationToken);

    /// <inheritdoc />
    public async Task<bool> SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken)
    {
        var person = new Person(tenantId, channelId, userId);
        var (known, _) = Recall(person);
        if (known is not null && string.Equals(known.ReferenceJson, referenceJson, StringComparison.Ordinal))
        {
            return false;
        }

        var saved = false;
        try
        {
            var changed = await store.SaveConversationAsync(tenantId, channelId, userId, referenceJson, cancellationToken);
            saved = true;
            return changed;
        }
        finally
        {
            lock (_lock)
            {
                _changes++;

                // Of two saves at once nobody here knows which one the store has now.
                var undisturbed = saved && _known.TryFind(person, out var now) && ReferenceEquals(now, known);
                _known.Forget(person);
                if (undisturbed)
                {
                    _known.Remember(person, known! with { ReferenceJson = referenceJson });
                }
            }
        }
    }

    private (DirectoryEntry? Entry, long Changes) Recall(Person person)
    {
        lock (_lock)
        {
            return (_known.TryFind(person, out var entry) ? entry : null, _changes);
        }
    }
}
