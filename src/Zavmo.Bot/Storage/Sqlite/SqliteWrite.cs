using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A write that waits for its turn.</summary>
internal abstract class SqliteWrite
{
    private int _started;

    /// <summary>Begins; false when its caller has given up.</summary>
    public bool TryStart() => Interlocked.CompareExchange(ref _started, 1, 0) == 0;

    /// <summary>Does the work inside the open transaction.</summary>
    public abstract void Run(SqliteConnection connection);

    /// <summary>Tells the caller that it is on disk.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that it did not happen; the first call counts.</summary>
    public abstract void Fail(Exception error);
}
