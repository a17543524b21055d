using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Stats;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Cli;

/// <summary><c>storage stats</c>: how much the store holds.</summary>
internal static class StorageStatsCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("stats", """
            Counts the documents of each container with their bytes, the messages that wait or are parked, and the processes.
            It reads everything: on Cosmos DB that costs the request units that it prints. Ids are random or hashed.

            Example: zavmo storage stats
            """)
        {
            json,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var app = StorageCommand.Host();
            using var units = new RequestUnits(app.Services);
            var store = app.Services.GetRequiredService<IDocumentStore>();
            var live = ActivatorUtilities.CreateInstance<LiveProcesses>(app.Services);
            var stats = await StorageCommand.WithProgressAsync(
                parsed.GetValue(json) || Console.IsOutputRedirected, progress => new StoreCounter(store, live, progress).RunAsync(cancellation));
            if (parsed.GetValue(json))
            {
                Console.WriteLine(ToJson(stats, units.Total).ToJsonString(Indented));
            }
            else
            {
                Print(stats, units.Line);
            }

            return 0;
        });
        return command;
    }

    private static void Print(StoreStats stats, string cost)
    {
        Console.WriteLine(stats.Schema is { } schema ? $"{stats.Place}, schema {schema.ToString(CultureInfo.InvariantCulture)}" : stats.Place);
        Console.WriteLine(Line("container", "documents", "bytes", "largest", "its id"));
        foreach (var container in stats.Containers)
        {
            Console.WriteLine(Line(container.Name, N(container.Documents), N(container.Bytes), N(container.LargestBytes), container.Largest ?? "-"));
        }

        Console.WriteLine(Line("all", N(stats.Containers.Sum(each => each.Documents)), N(stats.Containers.Sum(each => each.Bytes)), "", ""));
        Console.WriteLine($"Messages: {N(stats.Open)} open, {N(stats.Parked)} parked. Processes: {N(stats.LiveNodes)} of {N(stats.Nodes)} alive.");
        if (cost.Length > 0)
        {
            Console.WriteLine(cost);
        }
    }

    private static JsonObject ToJson(StoreStats stats, double units) => new()
    {
        ["place"] = stats.Place,
        ["schema"] = stats.Schema,
        ["containers"] = new JsonArray([.. stats.Containers.Select(container => new JsonObject
        {
            ["name"] = container.Name,
            ["documents"] = container.Documents,
            ["bytes"] = container.Bytes,
            ["largestBytes"] = container.LargestBytes,
            ["largest"] = container.Largest,
        })]),
        ["open"] = stats.Open,
        ["parked"] = stats.Parked,
        ["nodes"] = stats.Nodes,
        ["liveNodes"] = stats.LiveNodes,
        ["requestUnits"] = units,
    };

    private static string Line(string name, string documents, string bytes, string largest, string id) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-10}  {documents,10}  {bytes,14}  {largest,10}  {id}").TrimEnd();

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
