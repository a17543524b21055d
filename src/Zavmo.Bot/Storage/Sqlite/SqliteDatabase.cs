using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// One database file, which other processes may use as well. It is opened, and created or migrated, by the first call.
/// Writes share transactions (<see cref="SqliteWriter"/>); reads have connections of their own and never wait for a write.
/// </summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const int ReaderPatience = 10_000;
    private const int WriterPatience = 20;

    // A log that grew during another process's backup does not stay so: 64 MB are kept.
    private const string WriterSettings = "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864";

    private readonly string _connectionString;
    private readonly SqliteReaders _readers;
    private readonly SqliteWriter _writer;
    private readonly Lock _opening = new();
    private volatile bool _ready;

    /// <summary>A database that is not opened yet.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="sizes">Checks what is written.</param>
    public SqliteDatabase(string path, DocumentSize sizes)
    {
        Path = path;
        Sizes = sizes;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = ReaderPatience / 1000,
            Pooling = false,
        }.ConnectionString;
        _readers = new SqliteReaders(() => Open("PRAGMA query_only = ON", ReaderPatience));
        _writer = new SqliteWriter(path, OpenToWrite);
    }

    /// <summary>Full path of the file.</summary>
    public string Path { get; }

    /// <summary>Checks what is written.</summary>
    public DocumentSize Sizes { get; }

    /// <summary>Runs a read; it cannot write.</summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public async Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        try
        {
            return await _readers.ReadAsync(read, cancellationToken);
        }
        catch (Exception error) when (SqliteErrors.Explain(error, Path) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>The same for callers that cannot wait asynchronously.</summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        try
        {
            return _readers.Read(read);
        }
        catch (Exception error) when (SqliteErrors.Explain(error, Path) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>
    /// Runs a write in a transaction that holds the write lock from its start and may hold other writes; on disk when the
    /// task is done. What it throws undoes it alone.
    /// </summary>
    /// <exception cref="StorageException">The file cannot be used; nothing was written.</exception>
    public Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        var waiting = new SqliteWriteOf<T>(write, cancellationToken);
        _writer.Add(waiting);
        return waiting.Task;
    }

    /// <summary>The same for callers that cannot wait asynchronously.</summary>
    /// <exception cref="StorageException">The file cannot be used; nothing was written.</exception>
    public T Write<T>(Func<SqliteConnection, T> write) => WriteAsync(write, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>
    /// Empties the write-ahead log, which still holds what was deleted or replaced. While another process reads from it for
    /// longer than a second, for a backup, the task is done before, and the log is emptied with the next writes after it.
    /// </summary>
    /// <exception cref="StorageException">The file cannot be used.</exception>
    public Task ScrubAsync(CancellationToken cancellationToken)
    {
        var waiting = new SqliteScrub();
        _writer.Add(waiting);
        return waiting.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Writes what still waits, and closes the file.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _readers.Dispose();
    }

    /// <summary>A connection beside the writer, for what is no turn: a restore. It takes part like another process.</summary>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public SqliteLink OpenToWrite() => Open(WriterSettings, WriterPatience);

    private SqliteLink Open(string settings, int patience)
    {
        MakeReady();
        var link = new SqliteLink(_connectionString);
        try
        {
            link.Open();
            link.Control(string.Create(
                CultureInfo.InvariantCulture,
                $"PRAGMA busy_timeout = {patience}; PRAGMA secure_delete = ON; {settings}"));
            return link;
        }
        catch
        {
            link.Dispose();
            throw;
        }
    }

    private void MakeReady()
    {
        if (_ready)
        {
            return;
        }

        lock (_opening)
        {
            if (!_ready)
            {
                SqliteFile.Create(Path);
                using var first = new SqliteConnection(_connectionString);
                first.Open();
                first.Run("PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
                SqliteSchema.Migrate(first, Path);
                _ready = true;
            }
        }
    }
}
