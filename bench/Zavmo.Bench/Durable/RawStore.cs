using System.Globalization;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bench.Durable;

/// <summary>
/// The baseline of a durable turn: the same SQLite layer with the same operations in the same order, on texts of the same
/// sizes that are made and read by nobody.
/// </summary>
internal sealed class RawStore(SqliteDatabase database)
{
    private const string CreateInbox =
        $"INSERT INTO inbox VALUES ($pk, $id, {SqliteContainer.NewTag}, $body, 'Open', $arrival, NULL) ON CONFLICT DO NOTHING RETURNING etag";

    private const string CloseInbox =
        $"UPDATE inbox SET body = $body, etag = {SqliteContainer.NewTag}, state = 'Done', expires_at = $expires "
        + "WHERE partition_key = $pk AND id = $id AND etag = $match RETURNING etag";

    private readonly SqliteContainer sessions = new(database, "sessions");
    private readonly SqliteContainer learners = new(database, "learners");
    private readonly SqliteContainer evidence = new(database, "evidence");
    private long messages;

    /// <summary>One turn of a learner.</summary>
    public async Task TurnAsync(string key, RecordedTurn turn)
    {
        var number = Interlocked.Increment(ref messages);
        var shard = (number % InboxItem.Shards).ToString(CultureInfo.InvariantCulture);
        var id = number.ToString("X64", CultureInfo.InvariantCulture);
        var tag = await database.WriteAsync(
            connection => connection.First(
                CreateInbox, row => row.GetString(0), ("$pk", shard), ("$id", id), ("$body", turn.Inbox), ("$arrival", number)),
            CancellationToken.None);
        var session = await sessions.ReadAsync(key, key, CancellationToken.None);
        var learner = await learners.ReadAsync(key, key, CancellationToken.None);
        await WriteAsync(sessions, key, turn.Session, session?.ETag);
        foreach (var item in turn.Evidence)
        {
            await evidence.TryCreateAsync(key, id[^32..], item, CancellationToken.None);
        }

        if (turn.Learner is not null)
        {
            await WriteAsync(learners, key, turn.Learner, learner?.ETag);
        }

        await database.WriteAsync(
            connection => connection.First(
                CloseInbox, row => row.GetString(0), ("$body", turn.Tombstone), ("$expires", number), ("$pk", shard), ("$id", id), ("$match", tag!)),
            CancellationToken.None);
    }

    private static Task<string?> WriteAsync(SqliteContainer container, string key, string body, string? tag) => tag is null
        ? container.TryCreateAsync(key, key, body, CancellationToken.None)
        : container.TryReplaceAsync(key, key, body, tag, CancellationToken.None);
}
