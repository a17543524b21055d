using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.EndToEnd;

/// <summary>The command line, in processes of its own, on the database of a bot that serves.</summary>
public sealed class CommandsBesideServeTests
{
    [Fact]
    public async Task Should_check_import_back_up_and_restore_while_the_bot_serves()
    {
        await using var bot = new ZavmoProcess();
        await bot.StartAsync();
        var backup = Path.Combine(Path.GetDirectoryName(bot.Database)!, "copy.db");
        var role = Path.Combine(Path.GetDirectoryName(bot.Database)!, "role.md");
        var sample = Path.Combine(AssetFolder.Find(AppContext.BaseDirectory), "roles", "software-test-engineer.md");
        var text = await File.ReadAllTextAsync(sample);
        await File.WriteAllTextAsync(role, text.Replace("# Software Test Engineer", "# Beekeeper", StringComparison.Ordinal));

        var doctor = await SecondProcess.CommandAsync(bot.Database, "doctor");
        Assert.Contains($"store: {bot.Database}", doctor.Output, StringComparison.Ordinal);

        var made = await SecondProcess.CommandAsync(bot.Database, "backup", backup);
        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.StartsWith($"Backed up {bot.Database} to {backup}: ", made.Output, StringComparison.Ordinal);
        Assert.Contains($"{bot.Database}.secret", made.Output, StringComparison.Ordinal);
        var again = await SecondProcess.CommandAsync(bot.Database, "backup", backup);
        Assert.Equal((1, ""), (again.Code, again.Output));
        Assert.Contains("--force", Assert.Single(again.Error.Split('\n')), StringComparison.Ordinal);

        Assert.Equal(0, (await SecondProcess.CommandAsync(bot.Database, "role", "import", role)).Code);
        Assert.Equal(0, (await SecondProcess.CommandAsync(bot.Database, "role", "show", "beekeeper")).Code);
        var restored = await SecondProcess.CommandAsync(bot.Database, "restore", backup);
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Contains($"{bot.Database}.before-restore-", restored.Output, StringComparison.Ordinal);
        Assert.Contains($"Restored {bot.Database} from {backup}: ", restored.Output, StringComparison.Ordinal);
        Assert.Equal(1, (await SecondProcess.CommandAsync(bot.Database, "role", "show", "beekeeper")).Code);

        var wrong = await SecondProcess.CommandAsync(bot.Database, "restore", role);
        Assert.Equal((1, ""), (wrong.Code, wrong.Output));
        Assert.Contains(role, Assert.Single(wrong.Error.Split('\n')), StringComparison.Ordinal);
        var missing = await SecondProcess.CommandAsync(bot.Database, "restore", role + ".none");
        Assert.Equal((1, $"There is no file '{role}.none'."), (missing.Code, missing.Error));

        await AssertStillServesAsync(bot);
    }

    private static async Task AssertStillServesAsync(ZavmoProcess bot)
    {
        using var http = new HttpClient { BaseAddress = new Uri(bot.Address) };
        using var page = await http.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var token = await http.PostAsync(new Uri("/directline/tokens/generate", UriKind.Relative), null);
        Assert.True(token.IsSuccessStatusCode, await token.Content.ReadAsStringAsync());
        Assert.NotNull((await token.Content.ReadFromJsonAsync<JsonObject>())!["token"]);
    }
}
