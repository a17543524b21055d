using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteDirectoryStoreTests : DirectoryStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IDirectoryStore Store(int instance = 0) => _processes.Get<IDirectoryStore>(instance);

    protected override void Restart() => _processes.Restart();
}
