namespace Zavmo.Bot.Storage;

/// <summary>
/// Remembers the people who wrote last, so that a known person costs no read. Ids never change; a conversation reference is the one
/// that this process knew, for as long as <see cref="Trust"/>: then what another process made of it is read, and a person whose
/// address it took away has one again.
/// </summary>
/// <param name="store">The directory behind it.</param>
/// <param name="time">Tells how long ago a person was read.</param>
/// <param name="capacity">How many people are remembered; who wrote longest ago is forgotten first.</param>
public sealed class CachedDirectory(IDirectoryStore store, TimeProvider time, int capacity = CachedDirectory.DefaultCapacity)
    : IDirectoryStore, IStoreCache
{
    /// <summary>How many people are remembered unless said otherwise.</summary>
    public const int DefaultCapacity = 10_000;

    /// <summary>How long a person is remembered before the store is asked again.</summary>
    public static readonly TimeSpan Trust = TimeSpan.FromMinutes(5);

    private readonly RecentlyUsed<Person, Remembered> _known = new(capacity);
    private readonly Lock _lock = new();
    private long _changes;

    private readonly record struct Person(string TenantId, string ChannelId, string UserId);

    private sealed record Remembered(DirectoryEntry Entry, long At);

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
                _known.Remember(person, new Remembered(entry, time.GetTimestamp()));
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
                var undisturbed = saved && _known.TryFind(person, out var now) && ReferenceEquals(now.Entry, known);
                _known.Forget(person);
                if (undisturbed)
                {
                    _known.Remember(person, new Remembered(known! with { ReferenceJson = referenceJson }, time.GetTimestamp()));
                }
            }
        }
    }

    private (DirectoryEntry? Entry, long Changes) Recall(Person person)
    {
        lock (_lock)
        {
            return (_known.TryFind(person, out var found) && time.GetElapsedTime(found.At) < Trust ? found.Entry : null, _changes);
        }
    }
}
