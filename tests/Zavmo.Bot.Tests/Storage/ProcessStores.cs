using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Tests.Storage.Cosmos;

namespace Zavmo.Bot.Tests.Storage;

/// <summary>The stores of processes that come and go: a SQLite file, or a Cosmos DB database whose endpoint lives on.</summary>
internal sealed class ProcessStores : IDisposable
{
    private readonly TempStore file;
    private readonly TwoCosmosProcesses? cosmos;

    /// <param name="provider"><c>Sqlite</c> or <c>Cosmos</c>.</param>
    public ProcessStores(string provider)
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

    /// <summary>The same as a process reads them from its environment.</summary>
    public IReadOnlyDictionary<string, string> Environment => Settings
        .Select(setting => setting[2..].Split('=', 2)).ToDictionary(parts => parts[0].Replace(":", "__", StringComparison.Ordinal), parts => parts[1]);

    /// <summary>The stores themselves, as one more process.</summary>
    public ServiceProvider Open(Action<IServiceCollection>? adjust = null) => cosmos?.Open(adjust: adjust) ?? file.Open(adjust: adjust);

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
