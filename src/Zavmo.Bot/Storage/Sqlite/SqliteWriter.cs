using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>
/// The one that writes: a thread that takes what waits, puts it into one transaction, and tells every caller after the one
/// flush that they share. A write that fails is undone alone; a commit that fails fails all of its writes.
/// </summary>
/// <param name="path">The file, for messages.</param>
/// <param name="open">Opens the connection, and again after a failure.</param>
internal sealed class SqliteWriter(string path, Func<SqliteLink> open) : IDisposable
{
    /// <summary>How many writes a transaction takes.</summary>
    public const int AtOnce = 256;

    private static readonly TimeSpan ScrubPatience = TimeSpan.FromSeconds(1);

    private readonly BlockingCollection<SqliteWrite> _waiting = [];
    private readonly Lock _starting = new();
    private Thread? _thread;
    private SqliteLink? _link;
    private bool _scrub;

    /// <summary>Takes a write.</summary>
    /// <exception cref="ObjectDisposedException">The store is closed.</exception>
    /// <exception cref="InvalidOperationException">A write asks for another one, which would wait for itself.</exception>
    public void Add(SqliteWrite write)
    {
        if (Thread.CurrentThread == _thread)
        {
            throw new InvalidOperationException("A write cannot wait for another write.");
        }

        try
        {
            Start();
            _waiting.Add(write);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(SqliteDatabase));
        }
    }

    /// <summary>Writes what still waits, and closes.</summary>
    public void Dispose()
    {
        lock (_starting)
        {
            if (_waiting.IsAddingCompleted)
            {
                return;
            }

            _waiting.CompleteAdding();
        }

        _thread?.Join();
    }

    private void Start()
    {
        if (_thread is not null)
        {
            return;
        }

        lock (_starting)
        {
            ObjectDisposedException.ThrowIf(_waiting.IsAddingCompleted, typeof(SqliteDatabase));
            if (_thread is null)
            {
                var thread = new Thread(Work) { IsBackground = true, Name = "SQLite writer" };
                _thread = thread;
                thread.Start();
            }
        }
    }

    private void Work()
    {
        var batch = new List<SqliteWrite>(AtOnce);
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < AtOnce && _waiting.TryTake(out var next))
            {
                batch.Add(next);
            }

            batch.RemoveAll(write => !write.TryStart());
            Commit(batch);
            batch.Clear();
        }

        _link?.Dispose();
    }

    private void Commit(List<SqliteWrite> batch)
    {
        try
        {
            var link = _link ??= open();
            if (batch.Exists(write => write is not SqliteScrub))
            {
                link.Begin();
                Run(link, batch);
                link.Control("COMMIT");
            }

            // On disk from here on, whatever becomes of the log.
            batch.FindAll(write => write is not SqliteScrub).ForEach(write => write.Complete());
            Scrub(link, batch);
        }
        catch (Exception error)
        {
            // Closing undoes the transaction, and the next batch starts afresh: perhaps there is space again.
            _link?.Dispose();
            _link = null;
            batch.ForEach(write => write.Fail(SqliteErrors.Explain(error, path) ?? error));
        }

        batch.ForEach(write => write.Complete());
    }

    private void Run(SqliteLink link, List<SqliteWrite> batch)
    {
        foreach (var write in batch)
        {
            link.Control("SAVEPOINT one");
            try
            {
                write.Run(link);
            }
            catch (Exception error)
            {
                if (!link.InTransaction)
                {
                    throw;
                }

                link.Control("ROLLBACK TO one");
                write.Fail(SqliteErrors.Explain(error, path) ?? error);
            }

            link.Control("RELEASE one");
        }
    }

    // A reader in the log, perhaps another process's backup, keeps it from being emptied: after a second it is left for the
    // end of every later batch.
    private void Scrub(SqliteLink link, List<SqliteWrite> batch)
    {
        var asked = batch.Exists(write => write is SqliteScrub);
        _scrub |= asked;
        if (!_scrub)
        {
            return;
        }

        var since = Stopwatch.GetTimestamp();
        int code;
        do
        {
            code = raw.sqlite3_wal_checkpoint_v2(link.Handle, null, raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _) & 0xFF;
        }
        while (asked && code == raw.SQLITE_BUSY && Stopwatch.GetElapsedTime(since) < ScrubPatience);

        _scrub = code == raw.SQLITE_BUSY;
        if (!_scrub)
        {
            SqliteException.ThrowExceptionForRC(code, link.Handle);
        }
    }
}
