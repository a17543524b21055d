using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>Writes that share a transaction, and reads beside them.</summary>
public sealed class SqliteWriterTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TempStore _temp = new();
    private readonly ManualResetEventSlim _gate = new();
    private readonly SqliteDatabase _database;

    public SqliteWriterTests() => _database = _temp.Open().GetRequiredService<SqliteDatabase>();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose()
    {
        _gate.Set();
        _temp.Dispose();
        _gate.Dispose();
    }

    [Fact]
    public async Task Should_put_writes_that_wait_into_one_transaction()
    {
        var held = await HoldAsync();
        var seen = Enumerable.Range(0, 20).Select(number => _database.WriteAsync(
            connection =>
            {
                Insert(connection, number);
                return (Inside: Count(connection), Outside: CountElsewhere());
            },
            None)).ToList();
        _gate.Set();
        await held;

        Assert.Equal(Enumerable.Range(1, 20).Select(inside => ((long)inside, 0L)), await Task.WhenAll(seen).WaitAsync(Patience));
        Assert.Equal(20, CountElsewhere());
    }

    [Fact]
    public async Task Should_undo_a_failing_write_alone()
    {
        var held = await HoldAsync();
        var writes = Enumerable.Range(0, 5).Select(number => _database.WriteAsync(
            connection =>
            {
                Insert(connection, number);
                return number == 2 ? throw new InvalidOperationException("fails") : number;
            },
            None)).ToList();
        _gate.Set();
        await held;

        await Assert.ThrowsAsync<InvalidOperationException>(() => writes[2]);
        writes.RemoveAt(2);
        var done = await Task.WhenAll(writes).WaitAsync(Patience);
        var stored = await _database.ReadAsync(
            connection => connection.All(
                "SELECT CAST(id AS INTEGER) FROM webchat_conversations ORDER BY id", row => row.GetInt32(0), []),
            None);
        Assert.Equal([0, 1, 3, 4], done);
        Assert.Equal([0, 1, 3, 4], stored);
    }

    [Fact]
    public async Task Should_acknowledge_nothing_of_a_commit_that_fails_and_go_on_after_it()
    {
        var held = await HoldAsync();
        var writes = Enumerable.Range(0, 5).Select(number => _database.WriteAsync(
            connection =>
            {
                Insert(connection, number);
                raw.sqlite3_commit_hook(connection.Handle, _ => 1, null);
                return number;
            },
            None)).ToList();
        _gate.Set();
        await held;

        foreach (var write in writes)
        {
            await Assert.ThrowsAsync<SqliteException>(() => write.WaitAsync(Patience));
        }

        Assert.Equal(0, CountElsewhere());
        await _database.WriteAsync(connection => Insert(connection, 1), None);
        Assert.Equal(1, CountElsewhere());
    }

    [Fact]
    public async Task Should_take_more_writes_than_one_transaction_holds()
    {
        var held = await HoldAsync();
        var writes = Enumerable.Range(0, 700).Select(number => _database.WriteAsync(connection => Insert(connection, number), None)).ToList();
        _gate.Set();
        await held;

        Assert.All(await Task.WhenAll(writes).WaitAsync(Patience), changed => Assert.Equal(1, changed));
        Assert.Equal(700, CountElsewhere());
    }

    [Fact]
    public async Task Should_read_while_a_write_is_under_way()
    {
        var held = await HoldAsync();

        Assert.Equal(0, await _database.ReadAsync(Count, None).WaitAsync(Patience));
        Assert.False(held.IsCompleted);
        _gate.Set();
        await held;
    }

    [Fact]
    public async Task Should_refuse_to_write_on_a_connection_for_reads()
    {
        await Assert.ThrowsAnyAsync<Exception>(() => _database.ReadAsync(connection => Insert(connection, 1), None));

        Assert.Equal(0, CountElsewhere());
    }

    [Fact]
    public async Task Should_forget_at_once_a_waiting_write_that_is_given_up()
    {
        var held = await HoldAsync();
        using var giveUp = new CancellationTokenSource();
        var write = _database.WriteAsync(connection => Insert(connection, 1), giveUp.Token);
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write.WaitAsync(Patience));
        Assert.False(held.IsCompleted);
        _gate.Set();
        await held;
        await _database.WriteAsync(connection => Insert(connection, 2), None);
        Assert.Equal(1, CountElsewhere());
    }

    [Fact]
    public async Task Should_refuse_a_write_inside_a_write_rather_than_wait_for_itself()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _database.WriteAsync(
            _ => _database.Write(connection => Insert(connection, 1)), None));

        Assert.Equal(0, CountElsewhere());
    }

    [Fact]
    public async Task Should_write_what_waits_before_it_closes_and_nothing_after()
    {
        var held = await HoldAsync();
        var writes = Enumerable.Range(0, 10).Select(number => _database.WriteAsync(connection => Insert(connection, number), None)).ToList();
        var closing = Task.Run(_database.Dispose);
        _gate.Set();
        await closing.WaitAsync(Patience);

        await held;
        Assert.All(await Task.WhenAll(writes), changed => Assert.Equal(1, changed));
        Assert.Equal(10, CountElsewhere());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _database.WriteAsync(connection => Insert(connection, 11), None));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => _database.ReadAsync(Count, None));
    }

    [Fact]
    public async Task Should_give_way_to_another_process_that_holds_the_lock_for_a_moment()
    {
        await _database.WriteAsync(connection => Insert(connection, 1), None);
        using var other = Elsewhere();
        other.Open();
        Run(other, "BEGIN IMMEDIATE");
        var write = _database.WriteAsync(connection => Insert(connection, 2), None);
        Run(other, "INSERT INTO webchat_conversations VALUES ('other', 0)");
        Assert.False(write.IsCompleted);
        Run(other, "COMMIT");

        Assert.Equal(1, await write.WaitAsync(Patience));
        Assert.Equal(3, CountElsewhere());
    }

    // Occupies the writer until the gate opens.
    private async Task<Task<bool>> HoldAsync()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var held = _database.WriteAsync(
            _ =>
            {
                started.SetResult();
                return _gate.Wait(Patience);
            },
            None);
        await started.Task.WaitAsync(Patience);
        return held;
    }

    private static int Insert(SqliteConnection connection, int number) =>
        connection.Run("INSERT INTO webchat_conversations VALUES ($c, 0)", ("$c", number.ToString("D4", CultureInfo.InvariantCulture)));

    private static long Count(SqliteConnection connection) =>
        connection.First("SELECT count(*) FROM webchat_conversations", row => row.GetInt64(0), []);

    private static void Run(SqliteConnection connection, string sql) => connection.Run(sql, []);

    private SqliteConnection Elsewhere() => new($"Data Source={_temp.Database};Pooling=False");

    private long CountElsewhere()
    {
        using var other = Elsewhere();
        other.Open();
        return Count(other);
    }
}
