using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>The connections for reads, a few, kept open.</summary>
/// <param name="open">Opens one more.</param>
internal sealed class SqliteReaders(Func<SqliteLink> open) : IDisposable
{
    private const int AtOnce = 8;

    private readonly SemaphoreSlim _free = new(AtOnce);
    private readonly ConcurrentBag<SqliteLink> _idle = [];
    private volatile bool _closed;

    /// <summary>Waits until fewer than eight read, and reads.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        return Take(read);
    }

    /// <summary>The same for callers that cannot wait asynchronously.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        _free.Wait();
        return Take(read);
    }

    /// <summary>Closes them; what still reads closes its own.</summary>
    public void Dispose()
    {
        _closed = true;
        Empty();
    }

    private T Take<T>(Func<SqliteConnection, T> read)
    {
        SqliteLink? link = null;
        try
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            link = _idle.TryTake(out var idle) ? idle : open();
            var result = read(link);
            _idle.Add(link);
            link = null;
            return result;
        }
        finally
        {
            // What failed is not used again: its file may have been damaged, or be another one by now.
            link?.Dispose();
            _free.Release();
            if (_closed)
            {
                Empty();
            }
        }
    }

    private void Empty()
    {
        while (_idle.TryTake(out var link))
        {
            link.Dispose();
        }
    }
}
