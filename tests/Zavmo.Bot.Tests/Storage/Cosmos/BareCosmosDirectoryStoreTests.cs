using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

/// <summary>The directory without its memory keeps the contract too; <see cref="CosmosDirectoryStoreTests"/> has the memory.</summary>
public sealed class BareCosmosDirectoryStoreTests : DirectoryStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IDirectoryStore Store(int instance = 0) => _processes.Get<CosmosDirectoryStore>(instance);

    protected override void Restart() => _processes.Restart();
}
