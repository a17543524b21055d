using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosSessionStoreTests : SessionStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override ISessionStore Store(int instance = 0) => _processes.Get<ISessionStore>(instance);

    protected override void Restart() => _processes.Restart();
}
