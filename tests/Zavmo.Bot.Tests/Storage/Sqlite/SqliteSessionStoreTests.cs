using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteSessionStoreTests : SessionStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override ISessionStore Store(int instance = 0) => _processes.Get<ISessionStore>(instance);

    protected override void Restart() => _processes.Restart();
}
