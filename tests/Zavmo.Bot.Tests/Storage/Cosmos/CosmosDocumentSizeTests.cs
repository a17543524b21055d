using Microsoft.Extensions.DependencyInjection;

namespace Zavmo.Bot.Tests.Storage.Cosmos;

public sealed class CosmosDocumentSizeTests : DocumentSizeContract, IDisposable
{
    private readonly TwoCosmosProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override LogLines Logged => _processes.Temp.Logged;

    protected override ServiceProvider Open() => _processes.Open();
}
