using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage;

public sealed class CachedDirectoryTests
{
    private readonly CountingDirectory _store = new();
    private readonly FakeTimeProvider _time = new();

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task Should_ask_the_store_once_for_a_person()
    {
        var cached = new CachedDirectory(_store, _time);
        var first = await FindAsync(cached, "u1");

        Assert.Equal(first, await FindAsync(cached, "u1"));
        Assert.Equal(["find u1"], _store.Calls);
    }

    [Fact]
    public async Task Should_remember_people_per_tenant_and_channel()
    {
        var cached = new CachedDirectory(_store, _time);
        await FindAsync(cached, "u1");
        await cached.FindOrCreateAsync("contoso", "webchat", "u1", () => "x", None);
        await cached.FindOrCreateAsync("local", "slack", "u1", () => "x", None);

        Assert.Equal(3, _store.Calls.Count);
    }

    [Fact]
    public async Task Should_forget_who_wrote_longest_ago()
    {
        var cached = new CachedDirectory(_store, _time, capacity: 2);
        await FindAsync(cached, "u1");
        await FindAsync(cached, "u2");
        await FindAsync(cached, "u1");
        await FindAsync(cached, "u3");
        _store.Calls.Clear();

        await FindAsync(cached, "u1");
        await FindAsync(cached, "u3");
        Assert.Empty(_store.Calls);
        await FindAsync(cached, "u2");
        Assert.Equal(["find u2"], _store.Calls);
    }

    [Fact]
    public async Task Should_write_a_reference_only_when_it_changed()
    {
        var cached = new CachedDirectory(_store, _time);
        await FindAsync(cached, "u1");

        Assert.True(await SaveAsync(cached, "u1", "a"));
        Assert.False(await SaveAsync(cached, "u1", "a"));
        Assert.Equal("a", (await FindAsync(cached, "u1")).ReferenceJson);
        Assert.True(await SaveAsync(cached, "u1", "b"));

        Assert.Equal(["find u1", "save u1 a", "save u1 b"], _store.Calls);
    }

    [Fact]
    public async Task Should_give_an_address_again_to_whom_another_process_took_it_from()
    {
        var cached = new CachedDirectory(_store, _time);
        await FindAsync(cached, "u1");
        await SaveAsync(cached, "u1", "a");
        await _store.SaveConversationAsync("local", "webchat", "u1", null, None);

        _time.Advance(CachedDirectory.Trust);

        Assert.True(await SaveAsync(cached, "u1", "a"));
        Assert.Equal("a", _store.Reference("u1"));
    }

    [Fact]
    public async Task Should_not_believe_in_a_reference_that_could_not_be_stored()
    {
        var cached = new CachedDirectory(_store, _time);
        await FindAsync(cached, "u1");
        _store.Failure = new StorageException("full");
        await Assert.ThrowsAsync<StorageException>(() => SaveAsync(cached, "u1", "a"));
        _store.Failure = null;

        Assert.True(await SaveAsync(cached, "u1", "a"));
        Assert.Equal("a", _store.Reference("u1"));
    }

    [Fact]
    public async Task Should_ask_again_after_two_saves_at_once()
    {
        var cached = new CachedDirectory(_store, _time);
        await FindAsync(cached, "u1");
        _store.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var saves = new[] { SaveAsync(cached, "u1", "a"), SaveAsync(cached, "u1", "b") };
        _store.Gate.SetResult();
        await Task.WhenAll(saves);

        var stored = _store.Reference("u1");
        Assert.Equal(stored, (await FindAsync(cached, "u1")).ReferenceJson);
        Assert.True(await SaveAsync(cached, "u1", stored == "a" ? "b" : "a"));
    }

    [Fact]
    public async Task Should_forget_everybody_when_the_store_is_another_one()
    {
        var cached = new CachedDirectory(_store, _time);
        var before = await FindAsync(cached, "u1");
        _store.Restore();
        cached.Clear();

        Assert.NotEqual(before.LearnerId, (await FindAsync(cached, "u1")).LearnerId);
    }

    [Fact]
    public async Task Should_not_remember_what_was_read_before_it_was_cleared()
    {
        var cached = new CachedDirectory(_store, _time);
        _store.Gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var find = FindAsync(cached, "u1");
        cached.Clear();
        _store.Gate.SetResult();
        await find;
        _store.Calls.Clear();

        await FindAsync(cached, "u1");
        Assert.Equal(["find u1"], _store.Calls);
    }

    [Fact]
    public async Task Should_not_remember_a_failure()
    {
        var cached = new CachedDirectory(_store, _time);
        _store.Failure = new StorageException("full");
        await Assert.ThrowsAsync<StorageException>(() => FindAsync(cached, "u1"));
        _store.Failure = null;

        Assert.Equal("u1", (await FindAsync(cached, "u1")).UserId);
    }

    private static Task<DirectoryEntry> FindAsync(CachedDirectory cached, string user) =>
        cached.FindOrCreateAsync("local", "webchat", user, () => Guid.NewGuid().ToString("N"), None);

    private static Task<bool> SaveAsync(CachedDirectory cached, string user, string reference) =>
        cached.SaveConversationAsync("local", "webchat", user, reference, None);

    private sealed class CountingDirectory : IDirectoryStore
    {
        private readonly Dictionary<string, DirectoryEntry> _entries = [];

        public List<string> Calls { get; } = [];

        public Exception? Failure { get; set; }

        public TaskCompletionSource? Gate { get; set; }

        public string? Reference(string user) => _entries[user].ReferenceJson;

        public void Restore() => _entries.Clear();

        public async Task<DirectoryEntry> FindOrCreateAsync(
            string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken)
        {
            await CallAsync($"find {userId}");
            if (!_entries.TryGetValue(userId, out var entry))
            {
                _entries[userId] = entry = new DirectoryEntry(tenantId, channelId, userId, newLearnerId());
            }

            return entry;
        }

        public Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
            Task.FromResult(_entries.GetValueOrDefault(userId));

        public async Task<bool> SaveConversationAsync(
            string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken)
        {
            await CallAsync($"save {userId} {referenceJson}");
            lock (_entries)
            {
                var changed = _entries[userId].ReferenceJson != referenceJson;
                _entries[userId] = _entries[userId] with { ReferenceJson = referenceJson };
                return changed;
            }
        }

        private async Task CallAsync(string call)
        {
            Calls.Add(call);
            await (Gate?.Task ?? Task.CompletedTask);
            if (Failure is not null)
            {
                throw Failure;
            }
        }
    }
}
