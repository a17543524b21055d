using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IWebChatStore"/> in SQLite, also where everything else is kept in Cosmos DB.</summary>
internal sealed class SqliteWebChatStore(SqliteDatabase database, Protector protector) : IWebChatStore
{
    private const string KeyPurpose = "webchat-tokens";

    private readonly SqliteContainer _keys = new(database, "keys");

    /// <inheritdoc />
    public Task CreateAsync(string conversationId, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Run(
                "INSERT INTO webchat_conversations VALUES ($c, 0) ON CONFLICT DO NOTHING", ("$c", conversationId)),
            cancellationToken);

    /// <inheritdoc />
    public Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Watermark(connection, conversationId) is not null, cancellationToken);

    /// <inheritdoc />
    public Task<long> AppendAsync(
        string conversationId, string activityId, string json, CancellationToken cancellationToken) =>
        database.WriteAsync(
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
                    ("$body", json));
                connection.Run(
                    "DELETE FROM webchat_activities WHERE conversation_id = $c AND watermark <= (SELECT watermark "
                    + "FROM webchat_activities WHERE conversation_id = $c ORDER BY watermark DESC LIMIT 1 OFFSET $kept)",
                    ("$c", conversationId),
                    ("$kept", IWebChatStore.Kept));
                return watermark;
            },
            cancellationToken);

    /// <inheritdoc />
    public Task<WebChatPage> ReadAsync(string conversationId, long afterWatermark, CancellationToken cancellationToken) =>
        database.ReadAsync(
            connection =>
            {
                // One snapshot: a watermark read beside it could step over an activity that came in between.
                using var transaction = connection.BeginTransaction(deferred: true);
                var watermark = Watermark(connection, conversationId) ?? throw Missing();
                var activities = connection.All(
                    "SELECT body FROM webchat_activities WHERE conversation_id = $c AND watermark > $w ORDER BY watermark",
                    row => row.GetString(0),
                    ("$c", conversationId),
                    ("$w", afterWatermark));
                return new WebChatPage(activities, watermark);
            },
            cancellationToken);

    /// <inheritdoc />
    public async Task ClearAsync(string conversationId, CancellationToken cancellationToken)
    {
        await database.WriteAsync(
            connection => connection.Run(
                "DELETE FROM webchat_activities WHERE conversation_id = $c", ("$c", conversationId)),
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

    private static long? Watermark(SqliteConnection connection, string conversationId) =>
        connection.First("SELECT watermark FROM webchat_conversations WHERE id = $c", Number, ("$c", conversationId));

    private static long? Number(SqliteDataReader row) => row.GetInt64(0);

    private static KeyNotFoundException Missing() => new("There is no such conversation.");
}
