using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteNodeStoreTests : NodeStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override INodeStore Store(int instance = 0) => _processes.Get<INodeStore>(instance);

    protected override void Restart() => _processes.Restart();
}
