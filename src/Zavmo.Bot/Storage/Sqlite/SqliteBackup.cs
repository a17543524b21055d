using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Copies the database to a file, also while it is served.</summary>
internal sealed class SqliteBackup(SqliteDatabase database)
{
    /// <summary>Writes the copy; nothing is left of it when it fails.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="force">Whether a file that is there is replaced.</param>
    /// <exception cref="StorageException">There is no database, it cannot be read, or the file cannot be written.</exception>
    public BackupReport Save(string file, bool force)
    {
        var target = Path.GetFullPath(file);
        if (Directory.Exists(target))
        {
            throw new StorageException($"{target} is a folder: give the backup a name.");
        }

        if (!File.Exists(database.Path))
        {
            throw new StorageException($"There is no database {database.Path} to back up. {SqliteOptions.Section}:Path says where it is.");
        }

        if (target.StartsWith(database.Path, StringComparison.Ordinal)
            && target[database.Path.Length..] is "" or "-wal" or "-shm" or ".secret")
        {
            throw new StorageException($"{target} belongs to the database: give the backup another name.");
        }

        if (File.Exists(target) && !force)
        {
            throw new StorageException($"There is a file {target} already: give the backup another name, or add --force.");
        }

        try
        {
            using var source = SqliteSnapshot.Open(database.Path, SqliteOpenMode.ReadWrite);
            var version = SqliteSchema.Require(source, database.Path);
            return new BackupReport(target, version, SqliteSnapshot.Save(source, target, force));
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 5 or 6 or 11 or 26)
        {
            throw SqliteErrors.Explain(error, database.Path)!;
        }
        catch (Exception error) when (SqliteErrors.Reason(error, target) is { } reason)
        {
            throw new StorageException($"The backup {target} cannot be written: {reason}.", error);
        }
    }
}
