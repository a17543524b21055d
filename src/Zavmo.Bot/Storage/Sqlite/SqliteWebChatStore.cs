using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// <see cref="IWebChatStore"/> in SQLite, also where everything else is kept in Cosmos DB. A body opens for its own conversation and
/// activity only.
/// </summary>
internal sealed class SqliteWebChatStore(SqliteDatabase database, Protector protector) : IWebChatStore
{
    private const string KeyPurpose = "webchat-tokens";
    private const string BodyPurpose = "webchat";

    private readonly SqliteContainer _keys = new(database, "keys");
    private volatile bool _sealed;

    /// <inheritdoc />
    public async Task CreateAsync(string conversationId, CancellationToken cancellationToken)
    {
        var plain = await database.WriteAsync(
            connection =>
            {
                connection.Run("INSERT INTO webchat_conversations VALUES ($c, 0) ON CONFLICT DO NOTHING", ("$c", conversationId));
                return _sealed ? 0 : SealPlain(connection);
            },
            cancellationToken);
        _sealed = true;
        if (plain > 0)
        {
            await database.ScrubAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Watermark(connection, conversationId) is not null, cancellationToken);

    /// <inheritdoc />
    public Task<long> AppendAsync(
        string conversationId, string activityId, string json, CancellationToken cancellationToken)
    {
        var body = protector.Protect(Purpose(conversationId, activityId), json);
        return database.WriteAsync(
            connection =>
            {
                database.Sizes.Check("webchat", json);
                var watermark = connection.First(
                    "UPDATE webchat_conversations SET watermark = watermark + 1 WHERE id = $c RETURNING watermark",
                    Number,
                    ("$c", conversationId)) ?? throw Missing();
                connection.Run(
                    "INSERT INTO webchat_activities VALUES ($c, $w, $a, $body) "
                    + "ON CONFLICT (conversation_id, activity_id) DO UPDATE SET watermark = $w, body = $body",
                    ("$c", conversationId),
                    ("$w", watermark),
                    ("$a", activityId),
                    ("$body", body));
                connection.Run(
                    "DELETE FROM webchat_activities WHERE conversation_id = $c AND watermark <= (SELECT watermark "
                    + "FROM webchat_activities WHERE conversation_id = $c ORDER BY watermark DESC LIMIT 1 OFFSET $kept)",
                    ("$c", conversationId),
                    ("$kept", IWebChatStore.Kept));
                return watermark;
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task<WebChatPage> ReadAsync(string conversationId, long afterWatermark, CancellationToken cancellationToken)
    {
        var (watermark, kept) = await database.ReadAsync(
            connection =>
            {
                // One snapshot: a watermark read beside it could step over an activity that came in between.
                using var transaction = connection.BeginTransaction(deferred: true);
                var newest = Watermark(connection, conversationId) ?? throw Missing();
                return (newest, connection.All(
                    "SELECT activity_id, body FROM webchat_activities WHERE conversation_id = $c AND watermark > $w ORDER BY watermark",
                    row => (Id: row.GetString(0), Body: row.GetString(1)),
                    ("$c", conversationId),
                    ("$w", afterWatermark)));
            },
            cancellationToken);
        return new WebChatPage([.. kept.Select(activity => Open(conversationId, activity.Id, activity.Body))], watermark);
    }

    /// <inheritdoc />
    public async Task<string?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        var body = await database.ReadAsync(
            connection => connection.First(
                "SELECT body FROM webchat_activities WHERE conversation_id = $c AND activity_id = $a",
                row => row.GetString(0),
                ("$c", conversationId),
                ("$a", activityId)),
            cancellationToken);
        return body is null ? null : Open(conversationId, activityId, body);
    }

    /// <inheritdoc />
    public Task KeepUploadAsync(string conversationId, string uploadId, byte[] bytes, CancellationToken cancellationToken)
    {
        var body = protector.Protect(Purpose(conversationId, uploadId), Convert.ToBase64String(bytes));
        return database.WriteAsync(
            connection =>
            {
                _ = Watermark(connection, conversationId) ?? throw Missing();
                connection.Run(
                    "INSERT INTO webchat_uploads (conversation_id, upload_id, body) VALUES ($c, $u, $body) ON CONFLICT DO NOTHING",
                    ("$c", conversationId),
                    ("$u", uploadId),
                    ("$body", body));
                return connection.Run(
                    "DELETE FROM webchat_uploads WHERE conversation_id = $c AND rowid <= (SELECT rowid FROM webchat_uploads "
                    + "WHERE conversation_id = $c ORDER BY rowid DESC LIMIT 1 OFFSET $kept)",
                    ("$c", conversationId),
                    ("$kept", IWebChatStore.KeptUploads));
            },
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task<byte[]?> ReadUploadAsync(string conversationId, string uploadId, CancellationToken cancellationToken)
    {
        var body = await database.ReadAsync(
            connection => connection.First(
                "SELECT body FROM webchat_uploads WHERE conversation_id = $c AND upload_id = $u",
                row => row.GetString(0),
                ("$c", conversationId),
                ("$u", uploadId)),
            cancellationToken);
        return body is null ? null : Convert.FromBase64String(Open(conversationId, uploadId, body));
    }

    /// <inheritdoc />
    public Task DeleteUploadsAsync(string conversationId, IReadOnlyList<string> uploadIds, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => uploadIds.Sum(id => connection.Run(
                "DELETE FROM webchat_uploads WHERE conversation_id = $c AND upload_id = $u", ("$c", conversationId), ("$u", id))),
            cancellationToken);

    /// <inheritdoc />
    public async Task ClearAsync(string conversationId, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            connection => connection.Run(
                "DELETE FROM webchat_activities WHERE conversation_id = $c; DELETE FROM webchat_uploads WHERE conversation_id = $c",
                ("$c", conversationId)),
            cancellationToken);
        await database.ScrubAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        var stored = await _keys.ReadAsync(KeyPurpose, KeyPurpose, cancellationToken);
        if (stored is null)
        {
            var fresh = protector.Protect(KeyPurpose, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
            await _keys.TryCreateAsync(KeyPurpose, KeyPurpose, fresh, cancellationToken);
            stored = await _keys.ReadAsync(KeyPurpose, KeyPurpose, cancellationToken) ?? throw new ETagConflictException();
        }

        return Convert.FromBase64String(protector.Unprotect(KeyPurpose, stored.Document));
    }

    private static string Purpose(string conversationId, string activityId) => $"{BodyPurpose}|{conversationId}|{activityId}";

    private static long? Watermark(SqliteConnection connection, string conversationId) =>
        connection.First("SELECT watermark FROM webchat_conversations WHERE id = $c", Number, ("$c", conversationId));

    private static long? Number(SqliteDataReader row) => row.GetInt64(0);

    // Bodies of a version that did not encrypt yet are JSON objects; what is encrypted never begins with a brace.
    private int SealPlain(SqliteConnection connection)
    {
        var plain = connection.All(
            "SELECT conversation_id, activity_id, body FROM webchat_activities WHERE body GLOB '{*'",
            row => (Conversation: row.GetString(0), Activity: row.GetString(1), Body: row.GetString(2)),
            []);
        foreach (var (conversation, activity, body) in plain)
        {
            connection.Run(
                "UPDATE webchat_activities SET body = $body WHERE conversation_id = $c AND activity_id = $a",
                ("$body", protector.Protect(Purpose(conversation, activity), body)),
                ("$c", conversation),
                ("$a", activity));
        }

        return plain.Count;
    }

    private string Open(string conversationId, string activityId, string body) =>
        protector.Unprotect(Purpose(conversationId, activityId), body);

    private static KeyNotFoundException Missing() => new("There is no such conversation.");
}
