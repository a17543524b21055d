using Microsoft.Data.Sqlite;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteWebChatStoreTests : WebChatStoreContract, IDisposable
{
    private const string Said = """{"text":"a large font and short blocks"}""";

    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    [Fact]
    public async Task Should_not_have_on_disk_what_was_said()
    {
        await Store().CreateAsync("c", CancellationToken.None);
        await Store().AppendAsync("c", "activity-1", Said, CancellationToken.None);

        Assert.False(_processes.Temp.DiskHolds("short blocks"));
        Assert.True(_processes.Temp.DiskHolds("activity-1"));
        Restart();
        Assert.Equal([Said], (await Store().ReadAsync("c", 0, CancellationToken.None)).Activities);
    }

    [Theory]
    [InlineData("UPDATE webchat_activities SET body = (SELECT body FROM webchat_activities WHERE activity_id = 'b') WHERE activity_id = 'a'")]
    [InlineData("UPDATE webchat_activities SET conversation_id = 'other' WHERE activity_id = 'a'")]
    [InlineData("UPDATE webchat_activities SET body = '{}' WHERE activity_id = 'a'")]
    public async Task Should_not_open_what_was_put_in_another_place(string change)
    {
        await Store().CreateAsync("c", CancellationToken.None);
        await Store().CreateAsync("other", CancellationToken.None);
        await Store().AppendAsync("c", "a", "A", CancellationToken.None);
        await Store().AppendAsync("c", "b", "B", CancellationToken.None);
        Change(change);

        await Assert.ThrowsAsync<StorageException>(() => Task.WhenAll(
            Store().ReadAsync("c", 0, CancellationToken.None), Store().ReadAsync("other", 0, CancellationToken.None)));
    }

    [Fact]
    public async Task Should_encrypt_what_an_earlier_version_kept_in_plain_text()
    {
        await Store().CreateAsync("c", CancellationToken.None);
        await Store().AppendAsync("c", "a", "A", CancellationToken.None);
        Change($"UPDATE webchat_activities SET body = '{Said}'");
        Restart();
        Assert.True(_processes.Temp.DiskHolds("short blocks"));

        await Store().CreateAsync("c", CancellationToken.None);
        Assert.Equal([Said], (await Store().ReadAsync("c", 0, CancellationToken.None)).Activities);
        Assert.False(_processes.Temp.DiskHolds("short blocks"));
    }

    protected override IWebChatStore Store(int instance = 0) => _processes.Get<IWebChatStore>(instance);

    protected override void Restart() => _processes.Restart();

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_processes.Temp.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
