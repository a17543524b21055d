using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Sqlite;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

/// <summary>The directory without its memory keeps the contract too; <see cref="SqliteDirectoryStoreTests"/> has the memory.</summary>
public sealed class BareDirectoryStoreTests : DirectoryStoreContract, IDisposable
{
    private readonly TwoProcesses _processes = new();

    public void Dispose() => _processes.Dispose();

    protected override IDirectoryStore Store(int instance = 0) =>
        new SqliteDirectoryStore(_processes.Get<SqliteDatabase>(instance));

    protected override void Restart() => _processes.Restart();
}
