using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedInbox(IInboxStore inner, ITurnWatch watch) : IInboxStore
{
    public Task<string?> TryCreateAsync(InboxItem item, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.InboxCreate, item.Id, () => inner.TryCreateAsync(item, cancellationToken));

    public Task<Stored<InboxItem>?> ReadAsync(int shard, string id, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.InboxRead, id, () => inner.ReadAsync(shard, id, cancellationToken));

    public Task<string> ReplaceAsync(InboxItem item, string ifMatch, CancellationToken cancellationToken) =>
        watch.AtAsync(StepOf(item.State), item.Id, () => inner.ReplaceAsync(item, ifMatch, cancellationToken));

    public Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(InboxState state, int limit, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.InboxList, "", () => inner.ListAsync(state, limit, cancellationToken));

    public Task<IReadOnlyList<Stored<InboxItem>>> ListLeftAsync(IReadOnlyCollection<string> owners, int limit, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.InboxList, "", () => inner.ListLeftAsync(owners, limit, cancellationToken));

    public Task<int> PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken) => inner.PurgeAsync(now, cancellationToken);

    public Task ScrubAsync(CancellationToken cancellationToken) => inner.ScrubAsync(cancellationToken);

    private static string StepOf(InboxState state) => state switch
    {
        InboxState.Open => StepNames.TakeOver,
        InboxState.Parked => StepNames.Park,
        _ => StepNames.Tombstone,
    };
}
