using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>The stores that two processes share, in memory.</summary>
internal sealed class MemoryStores : IInboxStore, ISessionStore, ILearnerStore, IEvidenceStore, IFeedbackStore, INodeStore, IDirectoryStore
{
    private readonly MemoryContainer<InboxItem> inbox = new();
    private readonly MemoryContainer<SessionDocument> sessions = new();
    private readonly MemoryContainer<LearnerDocument> learners = new();
    private readonly MemoryContainer<EvidenceItem> evidence = new();
    private readonly MemoryContainer<FeedbackItem> feedback = new();
    private readonly MemoryContainer<NodeDocument> nodes = new();

    public IEnumerable<InboxItem> Inbox => inbox.All.Select(stored => stored.Document);

    public SessionDocument? Session => sessions.All.SingleOrDefault()?.Document;

    public LearnerDocument? Learner => learners.All.SingleOrDefault()?.Document;

    public IReadOnlyList<EvidenceItem> Evidence => [.. evidence.All.Select(stored => stored.Document)];

    Task<string?> IInboxStore.TryCreateAsync(InboxItem item, CancellationToken cancellationToken) =>
        Task.FromResult(inbox.TryWrite(item.Id, item, null));

    Task IInboxStore.ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    Task<Stored<InboxItem>?> IInboxStore.ReadAsync(int shard, string id, CancellationToken cancellationToken) =>
        Task.FromResult(inbox.Find(id));

    Task<string> IInboxStore.ReplaceAsync(InboxItem item, string ifMatch, CancellationToken cancellationToken) =>
        Written(inbox.TryWrite(item.Id, item, ifMatch));

    Task<IReadOnlyList<Stored<InboxItem>>> IInboxStore.ListAsync(InboxState state, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Stored<InboxItem>>>(
            [.. inbox.All.Where(item => item.Document.State == state).OrderBy(item => item.Document.Arrival).Take(limit)]);

    Task<IReadOnlyList<Stored<InboxItem>>> IInboxStore.ListLeftAsync(
        IReadOnlyCollection<string> owners, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Stored<InboxItem>>>(
            [.. inbox.All.Where(item => item.Document.State == InboxState.Open && !owners.Contains(item.Document.Owner))
                .OrderBy(item => item.Document.Arrival).Take(limit)]);

    Task<int> IInboxStore.PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(0);

    Task<Stored<SessionDocument>?> ISessionStore.ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        Task.FromResult(sessions.Find(key.ToString()));

    Task<string> ISessionStore.WriteAsync(LearnerKey key, SessionDocument document, string? ifMatch, CancellationToken cancellationToken) =>
        Written(sessions.TryWrite(key.ToString(), document, ifMatch));

    Task ISessionStore.DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<Stored<LearnerDocument>?> ILearnerStore.ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        Task.FromResult(learners.Find(key.ToString()));

    Task<string> ILearnerStore.WriteAsync(LearnerKey key, LearnerDocument document, string? ifMatch, CancellationToken cancellationToken) =>
        Written(learners.TryWrite(key.ToString(), document, ifMatch));

    Task ILearnerStore.DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<bool> IEvidenceStore.TryCreateAsync(LearnerKey key, EvidenceItem item, CancellationToken cancellationToken) =>
        Task.FromResult(evidence.TryWrite(item.Id, item, null) is not null);

    Task<Stored<EvidenceItem>?> IEvidenceStore.ReadAsync(LearnerKey key, int number, CancellationToken cancellationToken) =>
        Task.FromResult(evidence.Find(EvidenceItem.IdOf(number)));

    Task<IReadOnlyList<Stored<EvidenceItem>>> IEvidenceStore.ListAsync(LearnerKey key, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Stored<EvidenceItem>>>([.. evidence.All]);

    Task IEvidenceStore.EraseAsync(LearnerKey key, EvidenceItem erased, string ifMatch, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    Task<bool> IFeedbackStore.TryCreateAsync(string tenantId, FeedbackItem item, CancellationToken cancellationToken) =>
        Task.FromResult(feedback.TryWrite(item.Id, item, null) is not null);

    Task<IReadOnlyList<FeedbackItem>> IFeedbackStore.ListAsync(string tenantId, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FeedbackItem>>([.. feedback.All.Select(stored => stored.Document)]);

    Task IFeedbackStore.DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => throw new NotSupportedException();

    Task<string> INodeStore.WriteAsync(NodeDocument node, string? ifMatch, CancellationToken cancellationToken) =>
        Written(nodes.TryWrite(node.Id, node, ifMatch));

    Task<Stored<NodeDocument>?> INodeStore.ReadAsync(string nodeId, CancellationToken cancellationToken) => Task.FromResult(nodes.Find(nodeId));

    Task<IReadOnlyList<NodeDocument>> INodeStore.ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<NodeDocument>>([.. nodes.All.Select(stored => stored.Document)]);

    Task INodeStore.RemoveAsync(string nodeId, CancellationToken cancellationToken)
    {
        nodes.Remove(nodeId);
        return Task.CompletedTask;
    }

    Task<DirectoryEntry> IDirectoryStore.FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken) =>
        Task.FromResult(new DirectoryEntry(tenantId, channelId, userId, "learner"));

    Task<DirectoryEntry?> IDirectoryStore.FindAsync(
        string tenantId, string channelId, string userId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    Task<bool> IDirectoryStore.SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    private static Task<string> Written(string? etag) =>
        etag is null ? Task.FromException<string>(new ETagConflictException()) : Task.FromResult(etag);
}
