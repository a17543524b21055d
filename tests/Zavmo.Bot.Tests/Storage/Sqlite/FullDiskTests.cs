using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>No space, or no permission: said clearly, nothing acknowledged, and on it goes when there is space again.</summary>
public sealed class FullDiskTests(ITestOutputHelper output) : IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private readonly TempStore _temp = new();
    private readonly SmallDisk? _disk = SmallDisk.TryMount();

    private static SessionDocument Big => new() { LastInboxIds = [new string('x', 200_000)] };

    private static CancellationToken None => CancellationToken.None;

    public void Dispose()
    {
        _temp.Dispose();
        _disk?.Dispose();
    }

    [Fact]
    public async Task Should_fail_every_write_clearly_while_the_disk_is_full_and_go_on_after_it()
    {
        if (Missing())
        {
            return;
        }

        var provider = _temp.Open(database: _disk!.Database);
        var inbox = provider.GetRequiredService<IInboxStore>();
        await inbox.TryCreateAsync(InboxRacer.Message(0, "first"), None);
        _disk.Fill();

        var acknowledged = 0;
        var errors = await Task.WhenAll(Enumerable.Range(1, 200).Select(number => Task.Run(async () =>
        {
            try
            {
                await inbox.TryCreateAsync(InboxRacer.Message(number, new string('x', 4000)), None);
                Interlocked.Increment(ref acknowledged);
                return null;
            }
            catch (StorageException error)
            {
                return error.Message;
            }
        })));
        Assert.Contains(errors, error => error is not null);
        Assert.All(errors.OfType<string>(), error =>
        {
            Assert.Contains("the disk is full", error, StringComparison.Ordinal);
            Assert.Contains(_disk.Database, error, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', error);
        });
        Assert.Contains(
            (await provider.GetRequiredService<IStoreHealth>().CheckAsync(None)).Problems,
            problem => problem.Contains("the disk is full", StringComparison.Ordinal));
        Assert.Equal(acknowledged + 1, (await inbox.ListAsync(InboxState.Open, 1000, None)).Count);

        _disk.Empty();
        Assert.NotNull(await inbox.TryCreateAsync(InboxRacer.Message(1000, "after"), None));
        Assert.True((await provider.GetRequiredService<IStoreHealth>().CheckAsync(None)).Healthy);
        _temp.Close(provider);
        Assert.Equal(
            acknowledged + 2,
            (await _temp.Open(database: _disk.Database).GetRequiredService<IInboxStore>().ListAsync(InboxState.Open, 1000, None)).Count);
    }

    [Fact]
    public async Task Should_say_that_the_disk_is_full_before_there_is_a_database()
    {
        if (Missing())
        {
            return;
        }

        _disk!.Fill();
        var store = _temp.Open(database: _disk.Database).GetRequiredService<ISessionStore>();
        var error = await Assert.ThrowsAsync<StorageException>(() => store.WriteAsync(Ann, new SessionDocument(), null, None));
        Assert.Contains("the disk is full", error.Message, StringComparison.Ordinal);

        _disk.Empty();
        await store.WriteAsync(Ann, new SessionDocument(), null, None);
    }

    [Fact]
    public async Task Should_keep_what_was_written_when_only_the_log_cannot_be_emptied()
    {
        if (Missing())
        {
            return;
        }

        var provider = _temp.Open(database: _disk!.Database);
        var database = provider.GetRequiredService<SqliteDatabase>();
        var sessions = provider.GetRequiredService<ISessionStore>();
        await sessions.WriteAsync(Ann, new SessionDocument { LastInboxIds = [new string('x', 400_000)] }, null, None);
        using (var other = SqliteSnapshot.Open(_disk.Database, SqliteOpenMode.ReadWrite))
        {
            // From here on the log has room, and the file has none.
            other.Run("PRAGMA wal_checkpoint(RESTART)");
        }

        _disk.Fill();
        using var gate = new ManualResetEventSlim();
        var held = database.WriteAsync(_ => gate.Wait(TimeSpan.FromSeconds(20)), None);
        var write = sessions.WriteAsync(new LearnerKey("local", "bo"), Big, null, None);
        var scrub = database.ScrubAsync(None);
        gate.Set();
        await held;

        var error = await Assert.ThrowsAsync<StorageException>(() => scrub);
        Assert.Contains("the disk is full", error.Message, StringComparison.Ordinal);
        var etag = await write;
        _disk.Empty();
        await database.ScrubAsync(None);
        Assert.Equal(etag, (await sessions.ReadAsync(new LearnerKey("local", "bo"), None))!.ETag);
    }

    [Fact]
    public async Task Should_say_that_the_file_is_read_only_and_still_not_crash()
    {
        if (Missing())
        {
            return;
        }

        var first = _temp.Open(database: _disk!.Database);
        await first.GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument { Turn = 7 }, null, None);
        _temp.Close(first);
        _disk.MakeReadOnly();

        var second = _temp.Open(database: _disk.Database);
        var store = second.GetRequiredService<ISessionStore>();
        var error = await Assert.ThrowsAsync<StorageException>(
            () => store.WriteAsync(new LearnerKey("local", "bo"), new SessionDocument(), null, None));
        Assert.Contains("read-only", error.Message, StringComparison.Ordinal);
        Assert.Contains(
            (await second.GetRequiredService<IStoreHealth>().CheckAsync(None)).Problems,
            problem => problem.Contains("read-only", StringComparison.Ordinal));

        _disk.MakeWritable();
        await store.WriteAsync(new LearnerKey("local", "bo"), new SessionDocument(), null, None);
        Assert.Equal(7, (await store.ReadAsync(Ann, None))!.Document.Turn);
    }

    /// <summary>The same where no disk can be mounted: SQLite itself refuses to let the file grow.</summary>
    [Fact]
    public async Task Should_fail_alone_what_does_not_fit_by_max_page_count()
    {
        var provider = _temp.Open();
        var database = provider.GetRequiredService<SqliteDatabase>();
        var sessions = provider.GetRequiredService<ISessionStore>();
        await sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        await database.WriteAsync(connection => connection.First("PRAGMA max_page_count = 1", row => row.GetInt64(0), []), None);

        var error = await Assert.ThrowsAsync<StorageException>(() => sessions.WriteAsync(new LearnerKey("local", "bo"), Big, null, None));
        Assert.Contains("the disk is full", error.Message, StringComparison.Ordinal);
        Assert.Null(await sessions.ReadAsync(new LearnerKey("local", "bo"), None));
        Assert.Equal(1, (await sessions.ReadAsync(Ann, None))!.Document.Turn);

        await database.WriteAsync(connection => connection.First("PRAGMA max_page_count = 1000000", row => row.GetInt64(0), []), None);
        await sessions.WriteAsync(new LearnerKey("local", "bo"), Big, null, None);
    }

    private bool Missing()
    {
        if (_disk is null)
        {
            output.WriteLine("LEFT OUT: no small disk can be mounted here (that takes Linux and root); max_page_count stands in for it.");
        }

        return _disk is null;
    }
}
