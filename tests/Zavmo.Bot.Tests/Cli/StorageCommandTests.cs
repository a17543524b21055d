using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Storage.Cosmos;

namespace Zavmo.Bot.Tests.Cli;

/// <summary><c>storage</c> as an administrator runs it.</summary>
public sealed class StorageCommandTests : IDisposable
{
    private readonly CommandLine line = new();
    private readonly string database = $"test-{Guid.NewGuid():N}";

    public void Dispose()
    {
        line.Dispose();
        using var client = TwoCosmosProcesses.Client();
        using var deleted = client.GetDatabase(database).DeleteStreamAsync().GetAwaiter().GetResult();
    }

    [Theory]
    [InlineData("storage", "command")]
    [InlineData("storage migrate", "'--from'")]
    [InlineData("storage migrate --from Sqlite", "'--to'")]
    [InlineData("storage migrate --from Sqlite --to SQLITE", "same store")]
    [InlineData("storage migrate --from Mongo --to Cosmos", "--from takes Sqlite or Cosmos")]
    [InlineData("storage migrate --from Sqlite --to Cosmos extra", "'extra'")]
    [InlineData("storage migrate --from Sqlite --to Cosmos", "Cosmos:Endpoint")]
    [InlineData("storage stats", "There is no database")]
    public async Task Should_refuse_with_one_line(string args, string named)
    {
        var (exitCode, output, error) = await line.RunAsync(args.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.Contains(named, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_explain_itself_with_an_example()
    {
        Assert.Contains("Example: zavmo storage migrate --from Sqlite --to Cosmos", (await line.RunAsync(["storage", "migrate", "--help"])).Output, StringComparison.Ordinal);
        Assert.Contains("Example: zavmo storage stats", (await line.RunAsync(["storage", "stats", "--help"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_move_and_count_and_say_so_in_lines_and_in_json()
    {
        line.Settings["Cosmos__ConnectionString"] = CosmosEndpoint.ConnectionString;
        line.Settings["Cosmos__Database"] = database;
        await FillAsync();

        var dry = await RunAsync("storage", "migrate", "--from", "Sqlite", "--to", "Cosmos", "--dry-run");
        Assert.Matches(@"\nall +2\n", dry);

        var moved = await RunAsync("storage", "migrate", "--from", "sqlite", "--to", "cosmos");
        Assert.Contains("sessions: moving, 1 done\n", moved, StringComparison.Ordinal);
        Assert.Matches(@"\nall +2 +0 +2 +([0-9a-f]{16})  \1\n", moved);
        Assert.Contains("Both hold the same.", moved, StringComparison.Ordinal);
        Assert.Contains("request units", moved, StringComparison.Ordinal);
        Assert.Contains("zavmo.db.secret", moved, StringComparison.Ordinal);

        line.Settings["Storage__Provider"] = "Cosmos";
        var stats = await RunAsync("storage", "stats", "--json");
        Assert.DoesNotContain("AccountKey", stats, StringComparison.Ordinal);
        var counted = JsonNode.Parse(stats)!;
        Assert.Equal(1, (int)counted["containers"]!.AsArray().Single(each => (string)each!["name"]! == "sessions")!["documents"]!);
        Assert.True((double)counted["requestUnits"]! > 0);

        var secret = Path.Combine(line.Folder, "zavmo.db.secret");
        line.Settings["Storage__Sqlite__Path"] = Path.Combine(line.Folder, "back.db");
        line.Settings["Storage__Protection__SecretFile"] = secret;
        var back = JsonNode.Parse(await RunAsync("storage", "migrate", "--from", "Cosmos", "--to", "Sqlite", "--json"))!;
        Assert.Equal((2, 2), ((int)back["written"]!, (int)back["compared"]!));
        Assert.Equal((string)back["sourceHash"]!, (string)back["targetHash"]!);
        Assert.Matches(@"\nsessions +1 +", await StatsAsync("Sqlite"));
    }

    private Task<string> StatsAsync(string provider)
    {
        line.Settings["Storage__Provider"] = provider;
        return RunAsync("storage", "stats");
    }

    private async Task<string> RunAsync(params string[] args)
    {
        var (exitCode, output, error) = await line.RunAsync(args);
        Assert.Equal((0, ""), (exitCode, error));
        return output.ReplaceLineEndings("\n");
    }

    private async Task FillAsync()
    {
        await using var app = ZavmoHost.Create([$"--Storage:Sqlite:Path={Path.Combine(line.Folder, "zavmo.db")}", "--environment=Development", ZavmoHost.Quiet]);
        var key = new LearnerKey("local", "ann");
        await app.Services.GetRequiredService<ISessionStore>().WriteAsync(key, new SessionDocument { Turn = 3 }, null, CancellationToken.None);
        await app.Services.GetRequiredService<ILearnerStore>().WriteAsync(key, new LearnerDocument { LearnerId = "ann" }, null, CancellationToken.None);
    }
}
