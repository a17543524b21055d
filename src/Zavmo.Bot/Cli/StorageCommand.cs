using System.CommandLine;
using Microsoft.Azure.Cosmos;
using Spectre.Console;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Move;

namespace Zavmo.Bot.Cli;

/// <summary><c>storage</c>: what the store holds, and moving it to the other kind of store.</summary>
public static class StorageCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => new("storage", "Shows what the store holds, and moves it between SQLite and Cosmos DB.")
    {
        StorageMigrateCommand.Create(),
        StorageStatsCommand.Create(),
    };

    /// <summary>A host whose Cosmos DB client waits for request units as long as it takes. It serves nothing.</summary>
    internal static WebApplication Host(params string[] settings) => ZavmoHost.Create(
        ["--Logging:LogLevel:Default=Error", .. settings],
        services => services.PostConfigure<CosmosClientOptions>(CosmosClientSettings.BePatient));

    /// <summary>Runs with a bar for each step on a terminal, a line for each elsewhere; silently beside JSON.</summary>
    internal static Task<T> WithProgressAsync<T>(bool silently, Func<IMoveProgress, Task<T>> run)
    {
        if (silently || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return run(new ProgressLines(silently ? TextWriter.Null : Console.Out));
        }

        return AnsiConsole.Progress().Columns(ProgressBars.Columns).StartAsync(context => run(new ProgressBars(context)));
    }
}
