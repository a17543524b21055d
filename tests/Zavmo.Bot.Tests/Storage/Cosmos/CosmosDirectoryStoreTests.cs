using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosDirectoryStoreTests : DirectoryStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IDirectoryStore Store(int instance = 0) => _processes.Get<IDirectoryStore>(instance);

    protected override void Restart() => _processes.Restart();
}
