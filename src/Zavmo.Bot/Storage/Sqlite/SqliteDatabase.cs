using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// One database file, which other processes may use as well. It is opened, and created or migrated, by the first call.
/// Everything is written through <see cref="WriteAsync"/>, one transaction at a time.
/// </summary>
/// <param name="path">Full path of the file.</param>
internal sealed class SqliteDatabase(string path) : IDisposable
{
    private const int BusySeconds = 10;
    private const int Readers = 8;

    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        DefaultTimeout = BusySeconds,
    }.ConnectionString;

    private readonly SemaphoreSlim _writer = new(1);
    private readonly SemaphoreSlim _readers = new(Readers);
    private readonly Lock _opening = new();
    private volatile bool _ready;

    /// <summary>Full path of the file.</summary>
    public string Path => path;

    /// <summary>Runs a read on a connection of its own.</summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public async Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        await _readers.WaitAsync(cancellationToken);
        try
        {
            return Read(read);
        }
        finally
        {
            _readers.Release();
        }
    }

    /// <summary>The same for callers that cannot wait asynchronously.</summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public T Read<T>(Func<SqliteConnection, T> read) => Explained(() =>
    {
        using var connection = Open();
        return read(connection);
    });

    /// <summary>Runs a write in a transaction that holds the write lock from its start; on disk when the task is done.</summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            return Explained(() => Transact(write));
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>The same for callers that cannot wait asynchronously.</summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public T Write<T>(Func<SqliteConnection, T> write)
    {
        _writer.Wait();
        try
        {
            return Explained(() => Transact(write));
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Empties the write-ahead log, which still holds what was deleted or replaced, as far as no reader is in it.</summary>
    public Task ScrubAsync(CancellationToken cancellationToken) =>
        ReadAsync(connection => connection.Run("PRAGMA wal_checkpoint(TRUNCATE)"), cancellationToken);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writer.Dispose();
        _readers.Dispose();
    }

    private T Transact<T>(Func<SqliteConnection, T> write)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = write(connection);
        transaction.Commit();
        return result;
    }

    private SqliteConnection Open()
    {
        if (!_ready)
        {
            lock (_opening)
            {
                if (!_ready)
                {
                    CreateFile();
                    using var first = Connect();
                    SqliteSchema.Migrate(first, path);
                    _ready = true;
                }
            }
        }

        return Connect();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            connection.Run(
                $"PRAGMA busy_timeout = {BusySeconds}000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Made by us before SQLite would, so that nobody but the owner can read it; the log files take over its mode.
    private void CreateFile()
    {
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder");
        }

        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(folder.FullName))
            {
                throw new IOException($"{folder.FullName} is a file, not a folder");
            }
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        if (!File.Exists(path))
        {
            using var file = new FileStream(path, options);
        }
    }

    private T Explained<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (SqliteErrors.Explain(error, path) is { } explained)
        {
            throw explained;
        }
    }
}
