using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosInboxStoreTests : InboxStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IInboxStore Store(int instance = 0) => _processes.Get<IInboxStore>(instance);

    protected override void Restart() => _processes.Restart();
}
