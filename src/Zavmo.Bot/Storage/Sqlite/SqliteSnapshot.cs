using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Copies of a database as it stands at one moment, while others go on writing to it.</summary>
internal static class SqliteSnapshot
{
    /// <summary>Opens a file as it is: nothing is created or migrated.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }

    /// <summary>
    /// Writes a copy that is one file, checked and on disk before it has its name; only the owner can read it.
    /// </summary>
    /// <param name="source">What is copied.</param>
    /// <param name="file">Where to.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <returns>Its size in bytes.</returns>
    /// <exception cref="StorageException">The copy is damaged, as its source must be.</exception>
    public static long Save(SqliteConnection source, string file, bool overwrite)
    {
        var draft = DraftOf(file);
        try
        {
            Copy(source, draft);
            using (var copy = Open(draft, SqliteOpenMode.ReadWrite))
            {
                copy.Run("PRAGMA journal_mode = DELETE");
                CheckPages(copy, source.DataSource);
            }

            long bytes;
            using (var stream = new FileStream(draft, FileMode.Open, FileAccess.ReadWrite))
            {
                stream.Flush(flushToDisk: true);
                bytes = stream.Length;
            }

            File.Move(draft, file, overwrite);
            return bytes;
        }
        finally
        {
            Delete(draft);
        }
    }

    /// <summary>A name beside a file that nobody else uses.</summary>
    public static string DraftOf(string file) => $"{file}.{Guid.NewGuid():N}.tmp";

    /// <summary>Copies every page.</summary>
    public static void Copy(SqliteConnection source, string file)
    {
        SqliteFile.Create(file);
        using var copy = Open(file, SqliteOpenMode.ReadWrite);
        source.BackupDatabase(copy);
    }

    /// <summary>Looks for damage.</summary>
    /// <param name="connection">What is checked.</param>
    /// <param name="path">Its name in the message.</param>
    /// <exception cref="StorageException">There is some.</exception>
    public static void CheckPages(SqliteConnection connection, string path)
    {
        var found = connection.First("PRAGMA quick_check(1)", row => row.GetString(0), []);
        if (found != "ok")
        {
            throw new StorageException($"The database {path} is damaged: {found!.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>Deletes a database and its log.</summary>
    public static void Delete(string file)
    {
        foreach (var part in new[] { file, file + "-wal", file + "-shm", file + "-journal" })
        {
            File.Delete(part);
        }
    }
}
