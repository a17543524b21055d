using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Asks for the write-ahead log to be emptied; no part of a transaction.</summary>
internal sealed class SqliteScrub : SqliteWrite
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the log is empty, or a reader kept it.</summary>
    public Task Task => _done.Task;

    /// <inheritdoc />
    public override void Run(SqliteConnection connection)
    {
    }

    /// <inheritdoc />
    public override void Complete() => _done.TrySetResult();

    /// <inheritdoc />
    public override void Fail(Exception error) => _done.TrySetException(error);
}
