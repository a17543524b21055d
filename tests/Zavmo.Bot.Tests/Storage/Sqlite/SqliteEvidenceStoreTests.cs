using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteEvidenceStoreTests : EvidenceStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IEvidenceStore Store(int instance = 0) => _processes.Get<IEvidenceStore>(instance);

    protected override void Restart() => _processes.Restart();
}
