using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosNodeStoreTests : NodeStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override INodeStore Store(int instance = 0) => _processes.Get<INodeStore>(instance);

    protected override void Restart() => _processes.Restart();
}
