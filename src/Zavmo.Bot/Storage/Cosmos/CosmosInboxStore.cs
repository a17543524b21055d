using System.Globalization;
using Microsoft.Azure.Cosmos;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="IInboxStore"/> in Cosmos DB. A tombstone is in no index, and the service forgets it by itself.</summary>
internal sealed class CosmosInboxStore(CosmosConnection connection, IdProvider ids, TimeProvider time) : IInboxStore
{
    // Shards that are asked at once.
    private const int AtOnce = 8;

    private readonly CosmosContainer<InboxItem> _container = new(connection, CosmosModel.Inbox, StorageJson.Default.InboxItem, ids);

    /// <inheritdoc />
    public Task<string?> TryCreateAsync(InboxItem item, CancellationToken cancellationToken) =>
        _container.TryCreateAsync(Partition(item.Shard), item.Id, item, FieldsOf(item, time.GetUtcNow()), cancellationToken);

    /// <inheritdoc />
    public Task<Stored<InboxItem>?> ReadAsync(int shard, string id, CancellationToken cancellationToken) =>
        _container.ReadAsync(Partition(shard), id, cancellationToken);

    /// <inheritdoc />
    public async Task<string> ReplaceAsync(InboxItem item, string ifMatch, CancellationToken cancellationToken) =>
        await _container.TryReplaceAsync(Partition(item.Shard), item.Id, item, FieldsOf(item, time.GetUtcNow()), ifMatch, cancellationToken)
            ?? throw new ETagConflictException();

    /// <inheritdoc />
    public async Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(
        InboxState state, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(state, InboxState.Done);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var query = new QueryDefinition("SELECT * FROM c WHERE c.state = @state ORDER BY c.sort")
            .WithParameter("@state", state.ToString());
        return await ListAsync(query, limit, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Stored<InboxItem>>> ListLeftAsync(
        IReadOnlyCollection<string> owners, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);

        // The owner is in no index: so few items are open that reading them costs less than every write of the index would.
        var query = new QueryDefinition(
            "SELECT * FROM c WHERE c.state = 'Open' AND NOT ARRAY_CONTAINS(@owners, c.document.owner) ORDER BY c.sort")
            .WithParameter("@owners", owners.ToArray());
        return await ListAsync(query, limit, cancellationToken);
    }

    /// <summary>Nothing: the service forgets tombstones.</summary>
    public Task<int> PurgeAsync(DateTimeOffset now, CancellationToken cancellationToken) => Task.FromResult(0);

    /// <summary>Nothing: what the service keeps of a replaced item cannot be reached.</summary>
    public Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<IReadOnlyList<Stored<InboxItem>>> ListAsync(QueryDefinition query, int limit, CancellationToken cancellationToken)
    {
        var shards = new List<CosmosRead<InboxItem>>[InboxItem.Shards];
        await Parallel.ForAsync(
            0,
            InboxItem.Shards,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (shard, cancellation) => shards[shard] = await _container.ListAsync(Partition(shard), query, cancellation, limit));
        return [.. shards.SelectMany(found => found).Select(read => read.Stored).OrderBy(stored => stored.Document.Arrival).Take(limit)];
    }

    private static string Partition(int shard) => shard.ToString(CultureInfo.InvariantCulture);

    /// <summary>What stands beside the item.</summary>
    public static CosmosFields FieldsOf(InboxItem item, DateTimeOffset now) => item.State == InboxState.Done
        ? new CosmosFields(Seconds: item.ExpiresAt is { } at ? Seconds(at - now) : null)
        : new CosmosFields(State: item.State.ToString(), Sort: item.Arrival.ToString("D19", CultureInfo.InvariantCulture));

    // From this write on by the service's clock, so that a wrong clock of ours does no harm.
    private static int Seconds(TimeSpan left) => (int)Math.Clamp(Math.Ceiling(left.TotalSeconds), 1, int.MaxValue);
}
