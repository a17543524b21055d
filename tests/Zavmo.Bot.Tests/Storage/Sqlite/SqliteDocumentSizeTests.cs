using Microsoft.Extensions.DependencyInjection;

namespace Zavmo.Bot.Tests.Storage.Sqlite;

public sealed class SqliteDocumentSizeTests : DocumentSizeContract, IDisposable
{
    private readonly TempStore _temp = new();

    public void Dispose() => _temp.Dispose();

    protected override LogLines Logged => _temp.Logged;

    protected override ServiceProvider Open() => _temp.Open();
}
