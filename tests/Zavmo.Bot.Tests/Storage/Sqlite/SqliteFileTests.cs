using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>The file itself: what stands in it, and what is said when it cannot be used.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private static readonly LearnerKey Ann = new("local", "ann");

    private readonly TempStore _temp = new();

    private static CancellationToken None => CancellationToken.None;

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Should_keep_members_that_a_newer_version_wrote()
    {
        var store = _temp.Open().GetRequiredService<ISessionStore>();
        await store.WriteAsync(Ann, new SessionDocument { Turn = 1 }, null, None);
        Execute("""UPDATE sessions SET body = '{"turn":2,"mood":{"x":[1]},"sentCards":{"n":"a"}}'""");

        var read = (await store.ReadAsync(Ann, None))!;
        await store.WriteAsync(Ann, read.Document with { Turn = 3 }, read.ETag, None);

        Assert.Equal("a", read.Document.SentCards["n"]);
        Assert.Equal("""{"x":[1]}""", Execute("SELECT body -> '$.mood' FROM sessions"));
        Assert.Equal("3", Execute("SELECT body ->> '$.turn' FROM sessions"));
    }

    [Fact]
    public async Task Should_fill_in_what_an_older_document_lacks()
    {
        var store = _temp.Open().GetRequiredService<ILearnerStore>();
        await store.WriteAsync(Ann, new LearnerDocument { LearnerId = "ann" }, null, None);
        Execute("""UPDATE learners SET body = '{"learnerId":"ann","observations":[{"requirementId":"r","kind":"Account","level":2}]}'""");

        var read = (await store.ReadAsync(Ann, None))!.Document;

        Assert.Equal(3, read.HoursPerWeek);
        Assert.Empty(read.NotPartOfRole);
        var observation = Assert.Single(read.Observations);
        Assert.Equal(1, observation.Confidence);
        Assert.Empty(observation.Quotes);
    }

    [Fact]
    public async Task Should_not_quote_a_document_that_it_cannot_read()
    {
        var store = _temp.Open().GetRequiredService<ISessionStore>();
        await store.WriteAsync(Ann, new SessionDocument(), null, None);
        Execute("""UPDATE sessions SET body = '{"turn":"I shouted at Bo"}'""");

        var error = await Assert.ThrowsAsync<StorageException>(() => store.ReadAsync(Ann, None));

        Assert.Contains("SessionDocument", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("shouted", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_leave_no_trace_on_disk_of_what_was_deleted()
    {
        const string Account = "I rebuilt the failover of the payments service";
        const string Message = "It went down twice that week";
        const string Activity = "activity-8fd13c0b";
        var provider = _temp.Open();
        var sessions = provider.GetRequiredService<ISessionStore>();
        var chats = provider.GetRequiredService<IWebChatStore>();
        await sessions.WriteAsync(Ann, new SessionDocument { Accounts = [new AccountMemory("r", [Account], [])] }, null, None);
        await chats.CreateAsync("c", None);
        await chats.AppendAsync("c", Activity, Message, None);
        Assert.True(_temp.DiskHolds(Account));
        Assert.False(_temp.DiskHolds(Message));

        await sessions.DeleteAsync(Ann, None);
        Assert.False(_temp.DiskHolds(Account));
        Assert.True(_temp.DiskHolds(Activity));

        await chats.ClearAsync("c", None);
        Assert.False(_temp.DiskHolds(Activity));
    }

    [Fact]
    public async Task Should_leave_no_trace_on_disk_of_evidence_that_was_erased()
    {
        const string Account = "I told the patient before anybody else did";
        var store = _temp.Open().GetRequiredService<IEvidenceStore>();
        var item = new EvidenceItem
        {
            Number = 1, OperationId = "o", Salt = "s", Payload = Account, PreviousHash = "", Hash = "h", ContentHash = "c",
        };
        await store.TryCreateAsync(Ann, item, None);
        Assert.True(_temp.DiskHolds(Account));

        await store.EraseAsync(Ann, item with { Salt = null, Payload = null }, (await store.ReadAsync(Ann, 1, None))!.ETag, None);

        Assert.False(_temp.DiskHolds(Account));
    }

    [Fact]
    public async Task Should_bring_a_file_of_the_first_version_up_to_date_and_keep_what_is_in_it()
    {
        var first = _temp.Open();
        await first.GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument { Turn = 5 }, null, None);
        _temp.Close(first);
        Execute("DROP TABLE inbox; DROP TABLE nodes; DROP TABLE evidence; DROP TABLE feedback; DROP TABLE webchat_uploads; PRAGMA user_version = 1");

        var second = _temp.Open();
        Assert.Equal(5, (await second.GetRequiredService<ISessionStore>().ReadAsync(Ann, None))!.Document.Turn);
        Assert.Empty(await second.GetRequiredService<INodeStore>().ListAsync(None));
        Assert.Empty(await second.GetRequiredService<IInboxStore>().ListAsync(InboxState.Open, 1, None));
        Assert.Empty(await second.GetRequiredService<IEvidenceStore>().ListAsync(Ann, None));
        Assert.Empty(await second.GetRequiredService<IFeedbackStore>().ListAsync("local", 1, None));
    }

    [Theory]
    [InlineData("SELECT body FROM inbox WHERE state = 'Open' AND state <> 'Done' ORDER BY arrival, rowid LIMIT 5", "inbox_waiting")]
    [InlineData("SELECT rowid FROM inbox WHERE expires_at IS NOT NULL AND expires_at <= 5 LIMIT 5", "inbox_expiring")]
    [InlineData("SELECT body FROM feedback WHERE partition_key = 'local' ORDER BY json_extract(body, '$.at') DESC, id LIMIT 5", "feedback_latest")]
    [InlineData("DELETE FROM feedback WHERE partition_key = 'local' AND json_extract(body, '$.learnerId') = 'a'", "feedback_learner")]
    public async Task Should_find_what_waits_and_what_expired_by_an_index_and_without_sorting(string sql, string index)
    {
        var plan = await _temp.Open().GetRequiredService<SqliteDatabase>().ReadAsync(
            connection => string.Join('\n', connection.All("EXPLAIN QUERY PLAN " + sql, row => row.GetString(3), [])), None);

        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_write_ahead_and_let_nobody_else_read()
    {
        await _temp.Open().GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument(), null, None);

        Assert.Equal("wal", Execute("PRAGMA journal_mode"));
        Assert.All(Directory.EnumerateFiles(_temp.Folder), TempStore.AssertOwnerOnly);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public async Task Should_say_that_the_file_is_damaged(int from)
    {
        var first = _temp.Open();
        await first.GetRequiredService<ISessionStore>().WriteAsync(Ann, new SessionDocument(), null, None);
        _temp.Close(first);
        using (var file = File.OpenWrite(_temp.Database))
        {
            file.Position = from;
            file.Write(Enumerable.Repeat((byte)0x5A, (int)file.Length - from).ToArray());
        }

        var error = await Assert.ThrowsAsync<StorageException>(
            () => _temp.Open().GetRequiredService<ISessionStore>().ReadAsync(Ann, None));

        AssertOneLine(error, _temp.Database, "damaged");
    }

    [Fact]
    public async Task Should_say_why_a_place_cannot_be_used()
    {
        var file = Path.Combine(_temp.Folder, "note.txt");
        await File.WriteAllTextAsync(file, "x");
        var path = Path.Combine(file, "zavmo.db");

        var error = await Assert.ThrowsAsync<StorageException>(() => OpenAsync(path));

        AssertOneLine(error, path, $"{file} is a file, not a folder");
    }

    [Fact]
    public async Task Should_say_that_a_folder_is_no_database() =>
        AssertOneLine(await Assert.ThrowsAsync<StorageException>(() => OpenAsync(_temp.Folder)), _temp.Folder, "it is a folder");

    [Fact]
    public async Task Should_leave_another_programs_database_alone()
    {
        Execute("CREATE TABLE theirs (x)");

        var error = await Assert.ThrowsAsync<StorageException>(() => OpenAsync(_temp.Database));

        AssertOneLine(error, _temp.Database, "another program");
        Assert.Equal("theirs", Execute("SELECT group_concat(name) FROM sqlite_schema"));
    }

    [Fact]
    public async Task Should_leave_a_newer_versions_database_alone()
    {
        var first = _temp.Open();
        await first.GetRequiredService<ISessionStore>().ReadAsync(Ann, None);
        _temp.Close(first);
        Execute("PRAGMA user_version = 1000");

        AssertOneLine(await Assert.ThrowsAsync<StorageException>(() => OpenAsync(_temp.Database)), _temp.Database, "newer Zavmo.Bot");
    }

    [Fact]
    public async Task Should_let_many_start_at_once_on_an_empty_place()
    {
        var stores = Enumerable.Range(0, 6).Select(_ => _temp.Open().GetRequiredService<ILearnerStore>()).ToList();

        var won = await Task.WhenAll(stores.Select((store, number) => Task.Run(() => store.WriteAsync(
            new LearnerKey("local", $"l{number}"), new LearnerDocument { LearnerId = $"l{number}" }, null, None))));

        Assert.Equal(6, won.Distinct().Count());
        Assert.Equal("6", Execute("SELECT count(*) FROM learners"));
    }

    [Fact]
    public async Task Should_flush_every_commit_and_overwrite_what_is_deleted_on_every_connection()
    {
        var database = _temp.Open().GetRequiredService<SqliteDatabase>();

        Assert.Equal((2, 1), await database.WriteAsync(Settings, None));
        Assert.Equal((2, 1), await database.ReadAsync(Settings, None));
    }

    [Fact]
    public async Task Should_hold_the_write_lock_from_before_the_first_read()
    {
        var database = _temp.Open().GetRequiredService<SqliteDatabase>();

        var refused = await database.WriteAsync(_ => Assert.Throws<SqliteException>(() => Execute("BEGIN IMMEDIATE")), None);

        Assert.Equal(5, refused.SqliteErrorCode);
        Execute("BEGIN IMMEDIATE");
    }

    [Fact]
    public async Task Should_undo_a_write_that_fails()
    {
        var provider = _temp.Open();
        var database = provider.GetRequiredService<SqliteDatabase>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync<int>(
            connection =>
            {
                connection.Run("INSERT INTO webchat_conversations VALUES ('c', 0)");
                throw new InvalidOperationException("fails");
            },
            None));

        Assert.False(await provider.GetRequiredService<IWebChatStore>().ExistsAsync("c", None));
        await provider.GetRequiredService<IWebChatStore>().CreateAsync("c", None);
    }

    [Fact]
    public async Task Should_not_start_a_call_that_was_given_up()
    {
        var store = _temp.Open().GetRequiredService<ISessionStore>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.WriteAsync(Ann, new SessionDocument(), null, new CancellationToken(true)));
        Assert.Null(await store.ReadAsync(Ann, None));
    }

    private static (long Synchronous, long SecureDelete) Settings(SqliteConnection connection) =>
        (connection.First("PRAGMA synchronous", row => row.GetInt64(0), []),
            connection.First("PRAGMA secure_delete", row => row.GetInt64(0), []));

    private static void AssertOneLine(StorageException error, string path, string words)
    {
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    private async Task OpenAsync(string path) =>
        await _temp.Open(database: path).GetRequiredService<ISessionStore>().ReadAsync(Ann, None);

    private string? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_temp.Database};Pooling=False;Default Timeout=1");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
