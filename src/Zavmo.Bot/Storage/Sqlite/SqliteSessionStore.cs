namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="ISessionStore"/> in SQLite.</summary>
internal sealed class SqliteSessionStore(SqliteDatabase database)
    : SqliteLearnerDocuments<SessionDocument>(database, "sessions", StorageJson.Default.SessionDocument), ISessionStore;
