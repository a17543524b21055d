using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>The tables, and how an older file gets them.</summary>
internal static class SqliteSchema
{
    // "Zavm": tells our files from those of other programs, which must never be migrated.
    private const long ApplicationId = 0x5A61766D;

    // Entry n brings version n to n + 1. Entries are only ever added.
    private static readonly string[] Migrations =
    [
        $"""
        {Container("sessions")}
        {Container("learners")}
        {Container("directory")}
        {Container("roles")}
        {Container("keys")}
        {Container("probes")}
        CREATE TABLE webchat_conversations (id TEXT NOT NULL PRIMARY KEY, watermark INTEGER NOT NULL);
        CREATE TABLE webchat_activities (
            conversation_id TEXT NOT NULL,
            watermark INTEGER NOT NULL,
            activity_id TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (conversation_id, watermark),
            UNIQUE (conversation_id, activity_id));
        """,
        $"""
        {Container("nodes")}
        {Container("evidence")}
        CREATE TABLE inbox (
            partition_key TEXT NOT NULL,
            id TEXT NOT NULL,
            etag TEXT NOT NULL,
            body TEXT NOT NULL,
            state TEXT NOT NULL,
            arrival INTEGER NOT NULL,
            expires_at INTEGER,
            PRIMARY KEY (partition_key, id));
        CREATE INDEX inbox_waiting ON inbox (state, arrival) WHERE state <> 'Done';
        CREATE INDEX inbox_expiring ON inbox (expires_at) WHERE expires_at IS NOT NULL;
        """,
        $"""
        {Container("feedback")}
        CREATE INDEX feedback_latest ON feedback (partition_key, json_extract(body, '$.at') DESC, id);
        CREATE INDEX feedback_learner ON feedback (partition_key, json_extract(body, '$.learnerId'));
        """,
        """
        CREATE TABLE webchat_uploads (
            conversation_id TEXT NOT NULL,
            upload_id TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (conversation_id, upload_id));
        """,
    ];

    /// <summary>The version that this program writes.</summary>
    public static int Version => Migrations.Length;

    /// <summary>The version of a file; 0 for an empty one.</summary>
    public static int VersionOf(SqliteConnection connection) => (int)Number(connection, "PRAGMA user_version");

    /// <summary>Brings the file to <see cref="Version"/>; several processes may do so at once.</summary>
    /// <exception cref="StorageException">The file is another program's, or a newer version's.</exception>
    public static void Migrate(SqliteConnection connection, string path)
    {
        Check(connection, path);
        connection.Run("PRAGMA journal_mode = WAL");
        if (VersionOf(connection) == Version)
        {
            return;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        Check(connection, path);
        for (var version = VersionOf(connection); version < Version; version++)
        {
            connection.Run(Migrations[version]);
        }

        connection.Run(string.Create(
            CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"));
        transaction.Commit();
    }

    /// <summary>Checks that a file, a backup, is one of ours; nothing is changed.</summary>
    /// <returns>Its version.</returns>
    /// <exception cref="StorageException">It is not, or a newer version's.</exception>
    public static int Require(SqliteConnection connection, string path)
    {
        Check(connection, path);
        return Number(connection, "PRAGMA application_id") == ApplicationId && VersionOf(connection) is > 0 and var version
            ? version
            : throw new StorageException($"The file {path} is not a database of Zavmo.Bot.");
    }

    private static void Check(SqliteConnection connection, string path)
    {
        // In this order: a process that migrates between the two reads commits its tables and its id together.
        var hasTables = Number(connection, "SELECT count(*) FROM sqlite_schema") > 0;
        if (hasTables && Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new StorageException(
                $"The database {path} belongs to another program: set {SqliteOptions.Section}:Path to another file.");
        }

        var version = VersionOf(connection);
        if (version > Version)
        {
            throw new StorageException(string.Create(
                CultureInfo.InvariantCulture,
                $"The database {path} was written by a newer Zavmo.Bot (schema {version}, this one knows {Version}): start the newer one."));
        }
    }

    private static string Container(string name) =>
        $"""
        CREATE TABLE {name} (
            partition_key TEXT NOT NULL,
            id TEXT NOT NULL,
            etag TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY (partition_key, id));
        """;

    private static long Number(SqliteConnection connection, string sql) =>
        connection.First(sql, row => row.GetInt64(0), []);
}
