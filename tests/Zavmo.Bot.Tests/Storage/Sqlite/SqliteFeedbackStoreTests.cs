using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteFeedbackStoreTests : FeedbackStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    [Fact]
    public async Task Should_leave_no_trace_on_disk_of_what_was_deleted()
    {
        const string Secret = "sealed-words-of-ann";
        await Store().TryCreateAsync("local", Item("a") with { ProtectedComment = Secret }, CancellationToken.None);
        Assert.True(_processes.Temp.DiskHolds(Secret));

        await Store().DeleteAsync(new LearnerKey("local", "ann"), CancellationToken.None);

        Assert.False(_processes.Temp.DiskHolds(Secret));
    }

    public void Dispose() => _processes.Dispose();

    protected override IFeedbackStore Store(int instance = 0) => _processes.Get<IFeedbackStore>(instance);

    protected override void Restart() => _processes.Restart();
}
