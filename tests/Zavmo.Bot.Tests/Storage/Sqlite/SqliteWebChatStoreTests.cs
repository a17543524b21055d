using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteWebChatStoreTests : WebChatStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IWebChatStore Store(int instance = 0) => _processes.Get<IWebChatStore>(instance);

    protected override void Restart() => _processes.Restart();
}
