using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A write with its result.</summary>
internal sealed class SqliteWriteOf<T> : SqliteWrite
{
    private readonly Func<SqliteConnection, T> _write;
    private readonly CancellationTokenRegistration _givenUp;

    // The writer's thread must not run what its callers do next.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    /// <summary>A write that is given up by the token as long as it has not started.</summary>
    public SqliteWriteOf(Func<SqliteConnection, T> write, CancellationToken cancellationToken)
    {
        _write = write;
        _givenUp = cancellationToken.UnsafeRegister(
            static (state, token) =>
            {
                var self = (SqliteWriteOf<T>)state!;
                if (self.TryStart())
                {
                    self._done.TrySetCanceled(token);
                }
            },
            this);
    }

    /// <summary>Done when it is on disk.</summary>
    public Task<T> Task => _done.Task;

    /// <inheritdoc />
    public override void Run(SqliteConnection connection)
    {
        _givenUp.Unregister();
        _result = _write(connection);
    }

    /// <inheritdoc />
    public override void Complete() => _done.TrySetResult(_result!);

    /// <inheritdoc />
    public override void Fail(Exception error)
    {
        _givenUp.Unregister();
        _done.TrySetException(error);
    }
}
