using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteRoleStoreTests : RoleStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IRoleStore Store(int instance = 0) => _processes.Get<IRoleStore>(instance);

    protected override void Restart() => _processes.Restart();
}
