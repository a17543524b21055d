using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedDirectory(IDirectoryStore inner, ITurnWatch watch) : IDirectoryStore
{
    public Task<DirectoryEntry> FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken) =>
        watch.AtAsync(
            StepNames.Directory, userId, () => inner.FindOrCreateAsync(tenantId, channelId, userId, newLearnerId, cancellationToken));

    public Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
        inner.FindAsync(tenantId, channelId, userId, cancellationToken);

    public Task<bool> SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken) =>
        watch.AtAsync(
            StepNames.Address, userId, () => inner.SaveConversationAsync(tenantId, channelId, userId, referenceJson, cancellationToken));
}
