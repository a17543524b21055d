using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Tests.Storage;
using Zavmo.Bot.Tests.Storage.Cosmos;

namespace Zavmo.Bot.Tests.Turns.Killing;

/// <summary>The stores under processes that are killed: a SQLite file, or a Cosmos DB database whose endpoint lives on.</summary>
internal sealed class KillStore : IDisposable
{
    private readonly TempStore file;
    private readonly TwoCosmosProcesses? cosmos;

    /// <param name="provider"><c>Sqlite</c> or <c>Cosmos</c>.</param>
    public KillStore(string provider)
    {
        cosmos = provider switch
        {
            "Cosmos" => new TwoCosmosProcesses(),
            "Sqlite" => null,
            _ => throw new ArgumentException($"There is no provider '{provider}'.", nameof(provider)),
        };
        file = cosmos?.Temp ?? new TempStore();
    }

    /// <summary>The SQLite file.</summary>
    public string Database => file.Database;

    /// <summary>The settings of a process on these stores, as on the command line.</summary>
    public IReadOnlyList<string> Settings => [$"--Storage:Sqlite:Path={file.Database}", .. cosmos?.HostSettings ?? []];

    /// <summary>The stores themselves, as one more process.</summary>
    public ServiceProvider Open() => cosmos?.Open() ?? file.Open();

    public void Dispose()
    {
        if (cosmos is not null)
        {
            cosmos.Dispose();
        }
        else
        {
            file.Dispose();
        }
    }
}
