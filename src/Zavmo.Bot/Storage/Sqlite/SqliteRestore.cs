using System.Globalization;
using Microsoft.Data.Sqlite;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// Puts the content of a backup in the place of the database's own, in one transaction, so that processes that use it see
/// either the one or the other. Their heartbeats are gone with it, by which they notice.
/// </summary>
internal sealed class SqliteRestore(SqliteDatabase database, DocumentSize sizes, RingSecret secret, TimeProvider time)
{
    /// <summary>Restores.</summary>
    /// <param name="file">The backup.</param>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    /// <exception cref="StorageException">It, or the database, cannot be used; nothing was changed.</exception>
    public RestoreReport Load(string file)
    {
        var backup = Path.GetFullPath(file);
        if (!File.Exists(backup))
        {
            throw new FileNotFoundException(null, backup);
        }

        if (string.Equals(backup, database.Path, StringComparison.Ordinal))
        {
            throw new StorageException($"{backup} is the database itself: name a backup.");
        }

        using var stage = new SqliteStage(backup, database.Path);
        OpenKeyRing(stage.Path, backup);
        return new RestoreReport(backup, stage.Version, new FileInfo(backup).Length, Replace(stage.Path));
    }

    // The learners' fields, and with them the start of the bot, would be locked up.
    private void OpenKeyRing(string stage, string backup)
    {
        using var staged = new SqliteDatabase(stage, sizes);
        if (staged.Read(connection => connection.First("SELECT count(*) FROM keys", row => row.GetInt64(0), [])) == 0)
        {
            return;
        }

        try
        {
            new KeyRing(new SqliteKeyStore(staged), secret).GetAllElements();
        }
        catch (StorageException error)
        {
            throw new StorageException(error.Message.Replace(stage, backup, StringComparison.Ordinal), error);
        }
    }

    private BackupReport? Replace(string stage)
    {
        BackupReport? before = null;
        var restored = false;
        var existed = File.Exists(database.Path) && new FileInfo(database.Path).Length > 0;
        try
        {
            using var live = database.OpenToWrite();
            live.Run("ATTACH DATABASE $stage AS staged", ("$stage", stage));
            live.Begin();

            // Under the write lock: whatever was acknowledged is either in this copy or comes after the restore.
            before = existed ? Keep() : null;
            foreach (var table in live.All(
                "SELECT name FROM staged.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'",
                row => row.GetString(0),
                []))
            {
                live.Run($"DELETE FROM main.{table}; INSERT INTO main.{table} SELECT * FROM staged.{table}");
            }

            live.Control("COMMIT");
            restored = true;
            return before;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is 11 or 26)
        {
            throw Damaged(error);
        }
        catch (Exception error) when (SqliteErrors.Explain(error, database.Path) is { } explained)
        {
            throw explained;
        }
        finally
        {
            if (!restored && before is not null)
            {
                File.Delete(before.File);
            }
        }
    }

    private StorageException Damaged(Exception cause) => new(
        $"The database {database.Path} is damaged, and cannot be replaced while it may be in use: stop Zavmo.Bot, move it away together with its -wal and -shm, and restore again.",
        cause);

    private BackupReport Keep()
    {
        using var source = SqliteSnapshot.Open(database.Path, SqliteOpenMode.ReadWrite);
        var stem = $"{database.Path}.before-restore-{time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        var file = stem;
        for (var number = 2; File.Exists(file); number++)
        {
            file = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }

        try
        {
            return new BackupReport(file, SqliteSchema.Version, SqliteSnapshot.Save(source, file, overwrite: false));
        }
        catch (StorageException error)
        {
            throw Damaged(error);
        }
    }
}
