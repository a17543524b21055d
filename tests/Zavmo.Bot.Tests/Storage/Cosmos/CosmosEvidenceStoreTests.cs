using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosEvidenceStoreTests : EvidenceStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IEvidenceStore Store(int instance = 0) => _processes.Get<IEvidenceStore>(instance);

    protected override void Restart() => _processes.Restart();
}
