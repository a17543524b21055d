namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="ILearnerStore"/> in SQLite.</summary>
internal sealed class SqliteLearnerStore(SqliteDatabase database)
    : SqliteLearnerDocuments<LearnerDocument>(database, "learners", StorageJson.Default.LearnerDocument), ILearnerStore;
