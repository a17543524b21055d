using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>Backup and restore while the database is used.</summary>
public sealed class SqliteBackupTests : IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");
    private static readonly LearnerKey Bo = new("local", "bo");

    private readonly TempStore _temp = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero));

    private static CancellationToken None => CancellationToken.None;

    private string Copy => Path.Combine(_temp.Folder, "copy.db");

    private string Before => _temp.Database + ".before-restore-20260304-050607";

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Should_bring_back_what_was_backed_up_under_a_running_process_and_keep_what_was_there()
    {
        var running = _temp.Open();
        var sessions = running.GetRequiredService<ISessionStore>();
        var ann = await sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        var sealedText = running.GetRequiredService<IProtector>().Protect("adjustments", Ann, "breaks");
        var made = Backup(running).Save(Copy, force: false);
        ann = await sessions.WriteAsync(Ann, new SessionDocument { Turn = 2 }, ann, None);
        await sessions.WriteAsync(Bo, new SessionDocument { Turn = 3 }, null, None);

        var report = Restore(_temp.Open()).Load(Copy);

        Assert.Equal((Copy, 4, new FileInfo(Copy).Length), (made.File, made.SchemaVersion, made.Bytes));
        Assert.Equal((Copy, 4, made.Bytes), (report.File, report.SchemaVersion, report.Bytes));
        Assert.Equal(1, (await sessions.ReadAsync(Ann, None))!.Document.Turn);
        Assert.Null(await sessions.ReadAsync(Bo, None));
        await Assert.ThrowsAsync<ETagConflictException>(() => sessions.WriteAsync(Ann, new SessionDocument(), ann, None));
        Assert.Equal("breaks", running.GetRequiredService<IProtector>().Unprotect("adjustments", Ann, sealedText));

        Assert.Equal(Before, report.Before!.File);
        Restore(running).Load(Before);
        Assert.Equal(2, (await sessions.ReadAsync(Ann, None))!.Document.Turn);
        Assert.Equal(3, (await sessions.ReadAsync(Bo, None))!.Document.Turn);
        Assert.True((await running.GetRequiredService<IStoreHealth>().CheckAsync(None)).Healthy);
        AssertNoLitter("copy.db", Path.GetFileName(Before), Path.GetFileName(Before) + "-2");
    }

    [Fact]
    public async Task Should_restore_no_heartbeat_and_take_a_running_processs_away()
    {
        var nodes = _temp.Open().GetRequiredService<INodeStore>();
        var node = new NodeDocument("n", "h", 1, "s", 1);
        var etag = await nodes.WriteAsync(node, null, None);
        Backup(_temp.Open()).Save(Copy, force: false);

        Restore(_temp.Open()).Load(Copy);

        await Assert.ThrowsAsync<ETagConflictException>(() => nodes.WriteAsync(node with { Counter = 2 }, etag, None));
        Assert.Empty(await nodes.ListAsync(None));
    }

    [Fact]
    public async Task Should_keep_messages_in_their_order()
    {
        var inbox = _temp.Open().GetRequiredService<IInboxStore>();
        for (var number = 0; number < 20; number++)
        {
            await inbox.TryCreateAsync(InboxRacer.Message(number, "n") with { Arrival = 1 }, None);
        }

        var order = (await inbox.ListAsync(InboxState.Open, 100, None)).Select(item => item.Document.Id).ToList();
        Backup(_temp.Open()).Save(Copy, force: false);
        Restore(_temp.Open()).Load(Copy);

        Assert.Equal(order, (await inbox.ListAsync(InboxState.Open, 100, None)).Select(item => item.Document.Id));
        Assert.Null(await inbox.TryCreateAsync(InboxRacer.Message(3, "n"), None));
    }

    [Fact]
    public async Task Should_copy_a_whole_moment_while_others_write()
    {
        var sessions = _temp.Open().GetRequiredService<ISessionStore>();
        var etag = await sessions.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        using var stop = new CancellationTokenSource();
        var turn = 1;
        var writing = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                etag = await sessions.WriteAsync(Ann, new SessionDocument { Turn = turn + 1 }, etag, None);
                Interlocked.Increment(ref turn);
            }
        });
        var low = Volatile.Read(ref turn);
        Backup(_temp.Open()).Save(Copy, force: false);
        var high = Volatile.Read(ref turn) + 1;
        await stop.CancelAsync();
        await writing;

        Restore(_temp.Open()).Load(Copy);
        Assert.InRange((await sessions.ReadAsync(Ann, None))!.Document.Turn, low, high);
    }

    [Fact]
    public async Task Should_make_a_backup_that_only_the_owner_reads_and_that_is_one_file()
    {
        await WriteAsync(_temp.Open(), 1);
        Backup(_temp.Open()).Save(Copy, force: false);

        TempStore.AssertOwnerOnly(Copy);
        AssertNoLitter("copy.db");
    }

    [Fact]
    public async Task Should_replace_a_file_only_by_force()
    {
        await WriteAsync(_temp.Open(), 1);
        await File.WriteAllTextAsync(Copy, "mine");

        var error = Assert.Throws<StorageException>(() => Backup(_temp.Open()).Save(Copy, force: false));
        Assert.Contains("--force", error.Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy));

        Backup(_temp.Open()).Save(Copy, force: true);
        Restore(_temp.Open()).Load(Copy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-wal")]
    [InlineData(".secret")]
    public async Task Should_not_write_a_backup_over_the_database_itself(string suffix)
    {
        await WriteAsync(_temp.Open(), 1);

        Assert.Throws<StorageException>(() => Backup(_temp.Open()).Save(_temp.Database + suffix, force: true));
        Assert.Equal(1, await TurnAsync(_temp.Open()));
    }

    [Fact]
    public void Should_not_make_a_database_in_order_to_back_it_up()
    {
        Assert.Contains("no database", Assert.Throws<StorageException>(() => Backup(_temp.Open()).Save(Copy, false)).Message, StringComparison.Ordinal);

        Assert.Empty(Directory.EnumerateFiles(_temp.Folder));
    }

    [Fact]
    public async Task Should_restore_to_a_place_where_nothing_is()
    {
        await WriteAsync(_temp.Open(), 4);
        Backup(_temp.Open()).Save(Copy, force: false);
        _ = _temp.Open().GetRequiredService<IProtector>().Protect("p", Ann, "makes the secret");
        var other = _temp.Open(database: Path.Combine(_temp.Folder, "new", "z.db"), secretFile: _temp.DefaultSecret);

        Assert.Null(Restore(other).Load(Copy).Before);
        Assert.Equal(4, await TurnAsync(other));
    }

    [Fact]
    public async Task Should_bring_an_older_backup_up_to_date()
    {
        await WriteAsync(_temp.Open(), 4);
        Backup(_temp.Open()).Save(Copy, force: false);
        Execute(Copy, "DROP TABLE inbox; DROP TABLE nodes; DROP TABLE evidence; DROP TABLE feedback; DROP TABLE webchat_uploads; PRAGMA user_version = 1");

        var running = _temp.Open();
        Assert.Equal(1, Restore(running).Load(Copy).SchemaVersion);
        Assert.Equal(4, await TurnAsync(running));
        Assert.Empty(await running.GetRequiredService<IInboxStore>().ListAsync(InboxState.Open, 1, None));
    }

    [Theory]
    [InlineData("text", "not a database of Zavmo.Bot")]
    [InlineData("", "not a database of Zavmo.Bot")]
    [InlineData("theirs", "another program")]
    [InlineData("newer", "newer Zavmo.Bot")]
    [InlineData("damaged", "damaged")]
    [InlineData("cut", "damaged")]
    public async Task Should_touch_nothing_for_a_file_that_is_no_backup(string kind, string words)
    {
        var running = _temp.Open();
        await WriteAsync(running, 7);
        Backup(running).Save(Copy, force: false);
        Spoil(kind);

        var error = Assert.Throws<StorageException>(() => Restore(running).Load(Copy));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains(Copy, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.Equal(7, await TurnAsync(running));
        AssertNoLitter("copy.db");
    }

    [Fact]
    public async Task Should_touch_nothing_where_the_secret_does_not_open_the_backup()
    {
        var running = _temp.Open();
        await WriteAsync(running, 7);
        running.GetRequiredService<IProtector>().Protect("adjustments", Ann, "breaks");
        Backup(running).Save(Copy, force: false);
        var other = Path.Combine(_temp.Folder, "other.secret");
        await File.WriteAllTextAsync(other, new string('s', 40));

        var error = Assert.Throws<StorageException>(() => Restore(_temp.Open(secretFile: other)).Load(Copy));

        Assert.Contains($"The key ring in {Copy} does not open with the secret in {other}", error.Message, StringComparison.Ordinal);
        AssertNoLitter("copy.db", "other.secret");
    }

    [Fact]
    public async Task Should_say_what_to_do_when_the_database_itself_is_damaged()
    {
        var first = _temp.Open();
        await WriteAsync(first, 7);
        Backup(first).Save(Copy, force: false);
        _temp.Close(first);
        await File.WriteAllTextAsync(_temp.Database, new string('z', 9000));

        var error = Assert.Throws<StorageException>(() => Restore(_temp.Open()).Load(Copy));
        Assert.Contains("move it away", error.Message, StringComparison.Ordinal);

        File.Delete(_temp.Database);
        var second = _temp.Open();
        Restore(second).Load(Copy);
        Assert.Equal(7, await TurnAsync(second));
    }

    [Fact]
    public async Task Should_name_a_backup_that_is_not_there()
    {
        await WriteAsync(_temp.Open(), 7);

        Assert.Equal(Copy, Assert.Throws<FileNotFoundException>(() => Restore(_temp.Open()).Load(Copy)).FileName);
        Assert.Throws<StorageException>(() => Restore(_temp.Open()).Load(_temp.Database));
    }

    private static SqliteBackup Backup(IServiceProvider provider) => ActivatorUtilities.CreateInstance<SqliteBackup>(provider);

    private SqliteRestore Restore(IServiceProvider provider) =>
        ActivatorUtilities.CreateInstance<SqliteRestore>(provider, (TimeProvider)_time);

    private static Task<string> WriteAsync(IServiceProvider provider, int turn) =>
        provider.GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument { Turn = turn }, null, None);

    private static async Task<int> TurnAsync(IServiceProvider provider) =>
        (await provider.GetRequiredService<ISessionStore>().ReadAsync(Ann, None))!.Document.Turn;

    private void Spoil(string kind)
    {
        switch (kind)
        {
            case "newer":
                Execute(Copy, "PRAGMA user_version = 1000");
                break;
            case "theirs":
                File.Delete(Copy);
                Execute(Copy, "CREATE TABLE theirs (x)");
                break;
            case "damaged":
                using (var file = File.OpenWrite(Copy))
                {
                    file.Position = 4096;
                    file.Write(Enumerable.Repeat((byte)0x5A, (int)file.Length - 4096).ToArray());
                }

                break;
            case "cut":
                using (var file = File.OpenWrite(Copy))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            default:
                File.WriteAllText(Copy, kind);
                break;
        }
    }

    private void AssertNoLitter(params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(_temp.Folder)
            .Select(file => Path.GetFileName(file))
            .Except(["zavmo.db", "zavmo.db-wal", "zavmo.db-shm", "zavmo.db.secret"])
            .Order(StringComparer.Ordinal));

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        connection.Run(sql, []);
    }
}
