using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>The inbox in memory; finished messages are forgotten.</summary>
internal sealed class MemoryInbox : IInboxStore
{
    private readonly MemoryDocuments<string, InboxItem> documents = new();

    public Task<string?> TryCreateAsync(InboxItem item, CancellationToken cancellationToken) =>
        Task.FromResult(documents.TryCreate(item.Id, item));

    public Task<Stored<InboxItem>?> ReadAsync(int shard, string id, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Read(id));

    public Task<string> ReplaceAsync(InboxItem item, string ifMatch, CancellationToken cancellationToken)
    {
        var tag = documents.Write(item.Id, item, ifMatch);
        if (item.State == InboxState.Done)
        {
            documents.Remove(item.Id);
        }

        return Task.FromResult(tag);
    }

    public Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(InboxState state, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Stored<InboxItem>>>([]);

    public Task<IReadOnlyList<Stored<InboxItem>>> ListLeftAsync(
        IReadOnlyCollection<string> owners, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Stored<InboxItem>>>([]);

    public Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(0);
}
