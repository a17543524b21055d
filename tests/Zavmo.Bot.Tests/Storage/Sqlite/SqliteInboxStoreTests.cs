using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteInboxStoreTests : InboxStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    [Fact]
    public async Task Should_forget_tombstones_that_have_expired_and_nothing_else()
    {
        await DoneAsync("old", Now.AddSeconds(-1));
        await DoneAsync("due", Now);
        await DoneAsync("elsewhere", new DateTimeOffset(2026, 3, 4, 9, 6, 7, TimeSpan.FromHours(5)));
        await DoneAsync("young", Now.AddHours(24));
        await Store().TryCreateAsync(Item("open") with { ExpiresAt = Now.AddDays(-1) }, None);

        Assert.Equal(3, await Store(1).PurgeAsync(Now, None));
        Assert.Equal(0, await Store(1).PurgeAsync(Now, None));
        Assert.Null(await Store().ReadAsync(5, "due", None));
        Assert.NotNull(await Store().ReadAsync(5, "young", None));
        Assert.NotNull(await Store().ReadAsync(5, "open", None));
        Assert.NotNull(await Store().TryCreateAsync(Item("old"), None));
    }

    [Fact]
    public async Task Should_forget_more_tombstones_than_one_transaction_takes()
    {
        await Task.WhenAll(Enumerable.Range(0, 1100).Select(number => DoneAsync($"m{number}", Now)));

        Assert.Equal(1100, await Store().PurgeAsync(Now, None));
    }

    public void Dispose() => _processes.Dispose();

    protected override IInboxStore Store(int instance = 0) => _processes.Get<IInboxStore>(instance);

    protected override void Restart() => _processes.Restart();
}
