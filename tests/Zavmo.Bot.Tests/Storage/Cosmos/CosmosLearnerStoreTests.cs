using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosLearnerStoreTests : LearnerStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override ILearnerStore Store(int instance = 0) => _processes.Get<ILearnerStore>(instance);

    protected override void Restart() => _processes.Restart();
}
