using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosRoleStoreTests : RoleStoreContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IRoleStore Store(int instance = 0) => _processes.Get<IRoleStore>(instance);

    protected override void Restart() => _processes.Restart();
}
