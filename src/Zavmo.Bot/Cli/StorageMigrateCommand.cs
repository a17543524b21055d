using System.CommandLine;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Storage.Sqlite;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Cli;

/// <summary><c>storage migrate</c>: every document of one store into the other.</summary>
internal static class StorageMigrateCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var from = Store("--from", "The store that is moved: Sqlite or Cosmos. It is only read.");
        var to = Store("--to", "The store that it is moved to. It is empty, or holds what a run that was broken off has written.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be moved; the target is not looked at." };
        var json = new Option<bool>("--json") { Description = "Write the summary as JSON, and no progress." };
        var command = new Command("migrate", """
            Moves every document from one store to the other, by the settings of both (Storage__Sqlite__Path, Cosmos__...), with every
            process stopped. Then it reads both again and compares them. Broken off at any point, the same command goes on.

            The bot keeps its secret file (Storage__Protection__SecretFile): encrypted fields open with nothing else.
            The local web chat stays in the SQLite file of its machine.

            Example: zavmo storage migrate --from Sqlite --to Cosmos
            """)
        {
            from, to, dryRun, json,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(from) is { } one && result.GetValue(to) is { } other && Same(one, other))
            {
                result.AddError("--from and --to are the same store.");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = new MoveReportWriter(parsed.GetValue(json), Console.Out);
            try
            {
                await RunAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(dryRun), report, cancellation);
                return report.ExitCode;
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync("Stopped. The same command goes on from here.");
                return 1;
            }
        });
        return command;
    }

    private static async Task RunAsync(string from, string to, bool dryRun, MoveReportWriter report, CancellationToken cancellationToken)
    {
        // With this provider both stores are there: SQLite is with either.
        await using var app = StorageCommand.Host($"--{StorageOptions.Section}:{nameof(StorageOptions.Provider)}={StorageOptions.Cosmos}");
        using var units = new RequestUnits(app.Services);
        var source = Open(app.Services, from);
        var target = Open(app.Services, to);
        var gate = new MoveGate(
            ActivatorUtilities.CreateInstance<LiveProcesses>(app.Services),
            keys => new KeyRing(keys, ActivatorUtilities.CreateInstance<RingSecret>(app.Services, keys)),
            app.Services.GetRequiredService<TimeProvider>());
        report.Begin(source.Place, target.Place);
        StoreMove Move(IMoveProgress progress) => new(source, target, gate, app.Services.GetRequiredService<TimeProvider>(), progress);
        if (dryRun)
        {
            report.Write(await StorageCommand.WithProgressAsync(report.IsJson, progress => Move(progress).PreviewAsync(cancellationToken)), units);
        }
        else
        {
            report.Write(
                await StorageCommand.WithProgressAsync(report.IsJson, progress => Move(progress).RunAsync(cancellationToken)),
                units,
                SecretText.Of(app.Services),
                app.Services.GetRequiredService<SqliteDatabase>().Path);
        }
    }

    private static IDocumentStore Open(IServiceProvider services, string store) => Same(store, StorageOptions.Cosmos)
        ? ActivatorUtilities.CreateInstance<CosmosDocumentStore>(services)
        : ActivatorUtilities.CreateInstance<SqliteDocumentStore>(services);

    private static Option<string> Store(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, Required = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Same(token.Value, StorageOptions.Sqlite) && !Same(token.Value, StorageOptions.Cosmos))
            {
                result.AddError($"{name} takes {StorageOptions.Sqlite} or {StorageOptions.Cosmos}.");
            }
        });
        return option;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
