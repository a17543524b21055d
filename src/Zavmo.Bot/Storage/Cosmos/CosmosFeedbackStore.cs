using System.Globalization;
using Microsoft.Azure.Cosmos;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="IFeedbackStore"/> in Cosmos DB. Newest first is the order of a text that falls as time goes on.</summary>
internal sealed class CosmosFeedbackStore(CosmosConnection connection, IdProvider ids) : IFeedbackStore
{
    private readonly CosmosContainer<FeedbackItem> _container =
        new(connection, CosmosModel.Feedback, StorageJson.Default.FeedbackItem, ids);

    /// <summary>What stands beside the item.</summary>
    public static CosmosFields FieldsOf(FeedbackItem item) => new(
        Sort: string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - item.At.UtcTicks:D19}{item.Id}"),
        Owner: item.LearnerId);

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(string tenantId, FeedbackItem item, CancellationToken cancellationToken)
    {
        var utc = item with { At = item.At.ToUniversalTime() };
        return await _container.TryCreateAsync(tenantId, item.Id, utc, FieldsOf(utc), cancellationToken) is not null;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<FeedbackItem>> ListAsync(string tenantId, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var query = new QueryDefinition("SELECT * FROM c ORDER BY c.sort");
        return [.. (await _container.ListAsync(tenantId, query, cancellationToken, limit)).Select(read => read.Stored.Document)];
    }

    /// <inheritdoc />
    public async Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        var query = new QueryDefinition("SELECT * FROM c WHERE c.owner = @owner").WithParameter("@owner", key.LearnerId);
        foreach (var read in await _container.ListAsync(key.TenantId, query, cancellationToken))
        {
            await _container.DeleteAsync(key.TenantId, read.Stored.Document.Id, cancellationToken);
        }
    }
}
