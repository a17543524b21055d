using System.Collections.Concurrent;
using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>The directory in memory.</summary>
internal sealed class MemoryDirectory : IDirectoryStore
{
    private readonly ConcurrentDictionary<(string Tenant, string Channel, string User), DirectoryEntry> entries = new();

    public Task<DirectoryEntry> FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken) =>
        Task.FromResult(entries.GetOrAdd(
            (tenantId, channelId, userId), _ => new DirectoryEntry(tenantId, channelId, userId, newLearnerId())));

    public Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
        Task.FromResult(entries.GetValueOrDefault((tenantId, channelId, userId)));

    public Task<bool> SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken) =>
        Task.FromResult(false);
}
