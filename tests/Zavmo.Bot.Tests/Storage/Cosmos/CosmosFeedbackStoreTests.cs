using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosFeedbackStoreTests : FeedbackStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IFeedbackStore Store(int instance = 0) => _processes.Get<IFeedbackStore>(instance);

    protected override void Restart() => _processes.Restart();
}
