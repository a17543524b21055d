namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IFeedbackStore"/> in SQLite. Learner and time are read from the documents, through indexes on them.</summary>
internal sealed class SqliteFeedbackStore(SqliteDatabase database) : IFeedbackStore
{
    // As the indexes have them, or SQLite does not use the indexes.
    private const string List =
        "SELECT body FROM feedback WHERE partition_key = $pk ORDER BY json_extract(body, '$.at') DESC, id LIMIT $limit";

    private const string Delete = "DELETE FROM feedback WHERE partition_key = $pk AND json_extract(body, '$.learnerId') = $learner";

    private readonly SqliteContainer _container = new(database, "feedback");

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(string tenantId, FeedbackItem item, CancellationToken cancellationToken) =>
        await _container.TryCreateAsync(tenantId, item.Id, Body(item), cancellationToken) is not null;

    /// <inheritdoc />
    public async Task<IReadOnlyList<FeedbackItem>> ListAsync(string tenantId, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var bodies = await database.ReadAsync(
            connection => connection.All(List, row => row.GetString(0), ("$pk", tenantId), ("$limit", limit)), cancellationToken);
        return [.. bodies.Select(body => StorageJson.Default.FeedbackItem.Document(body, database.Path))];
    }

    /// <inheritdoc />
    public async Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        var deleted = await database.WriteAsync(
            connection => connection.Run(Delete, ("$pk", key.TenantId), ("$learner", key.LearnerId)), cancellationToken);
        if (deleted > 0)
        {
            await database.ScrubAsync(cancellationToken);
        }
    }

    // In UTC, so that the text sorts as the time does.
    private static string Body(FeedbackItem item) => StorageJson.Default.FeedbackItem.Body(item with { At = item.At.ToUniversalTime() });
}
