using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A private copy of a backup, checked and brought up to date: nothing else is touched before it stands.</summary>
internal sealed class SqliteStage : IDisposable
{
    /// <summary>Copies and checks a backup.</summary>
    /// <param name="backup">Full path of the backup.</param>
    /// <param name="database">The database beside which the copy is kept.</param>
    /// <exception cref="StorageException">The backup is none of ours, a newer version's, or damaged.</exception>
    public SqliteStage(string backup, string database)
    {
        Path = SqliteSnapshot.DraftOf(database);
        try
        {
            using (var source = SqliteSnapshot.Open(backup, SqliteOpenMode.ReadOnly))
            {
                Version = SqliteSchema.Require(source, backup);
                SqliteSnapshot.Copy(source, Path);
            }

            using var copy = SqliteSnapshot.Open(Path, SqliteOpenMode.ReadWrite);
            SqliteSnapshot.CheckPages(copy, backup);
            SqliteSchema.Migrate(copy, backup);

            // The processes of then are gone: whoever looks must not wait for their next heartbeat.
            copy.Run("DELETE FROM nodes");
        }
        catch (Exception error)
        {
            Dispose();
            throw error is SqliteException { SqliteErrorCode: 11 or 26 }
                ? new StorageException($"The file {backup} is not a database of Zavmo.Bot, or is damaged.", error)
                : SqliteErrors.Explain(error, error is SqliteException ? backup : Path) ?? error;
        }
    }

    /// <summary>Full path of the copy.</summary>
    public string Path { get; }

    /// <summary>Version of the backup's tables.</summary>
    public int Version { get; }

    /// <summary>Deletes the copy.</summary>
    public void Dispose() => SqliteSnapshot.Delete(Path);
}
