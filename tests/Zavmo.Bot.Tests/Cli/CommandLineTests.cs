using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Zavmo.Bot.Tests.Cards;

namespace Zavmo.Bot.Tests.Cli;

/// <summary>What the command line refuses, and how it says so.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly CommandLine line = new();

    public void Dispose() => line.Dispose();

    [Theory]
    [InlineData("doctr", "'doctr'")]
    [InlineData("doctr serve", "'doctr'")]
    [InlineData("--bogus", "'--bogus'")]
    [InlineData("--bogus x", "'--bogus'")]
    [InlineData("serve extra", "'extra'")]
    [InlineData("serve --Storage:Sqlit:Path=x", "'--Storage:Sqlit:Path'")]
    [InlineData("serve --urls", "'--urls'")]
    [InlineData("doctor extra", "'extra'")]
    [InlineData("role", "command")]
    [InlineData("role import", "'FILE'")]
    [InlineData("role import F --bogus", "'--bogus'")]
    [InlineData("role import F extra", "'extra'")]
    [InlineData("role import F --tenant ../x", "--tenant")]
    [InlineData("role import F --tenant=", "--tenant")]
    [InlineData("role show x", "'x'")]
    [InlineData("role import missing.md", "missing.md")]
    [InlineData("chat --user=", "--user")]
    [InlineData("serve --urls nonsense", "nonsense")]
    [InlineData("serve --urls http://192.0.2.1:5", "--urls")]
    public async Task Should_refuse_with_one_line_that_names_what_is_wrong(string args, string named) =>
        AssertRefused(await line.RunAsync(args.Split(' ')), named);

    [Fact]
    public async Task Should_say_in_one_line_that_the_port_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        AssertRefused(
            await line.RunAsync(["serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}"]), "address already in use");
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("chat")]
    public async Task Should_not_start_outside_Development_without_a_secret(string command) =>
        AssertRefused(await line.RunAsync([command], "Production"), "Storage:Protection:SecretFile");

    [Fact]
    public async Task Should_chat_where_no_environment_is_named()
    {
        var (exitCode, output, error) = await line.RunAsync(["chat"], "");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Zavmo", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_keep_the_version_of_a_role_that_is_imported_again_as_it_was()
    {
        var file = Path.Combine(line.Folder, "role.md");
        File.Copy(Path.Combine(Repository.Root, "dialogs", "roles", "account-growth-manager.md"), file);
        Assert.Equal(("1", false), await ImportAsync(file));
        Assert.Equal(("1", true), await ImportAsync(file));
        Assert.Contains("Nothing has changed", (await line.RunAsync(["role", "import", file])).Output, StringComparison.Ordinal);

        await File.AppendAllTextAsync(file, "\nA line more.\n");
        Assert.Equal(("2", false), await ImportAsync(file));
    }

    [Theory]
    [InlineData("--help", "serve")]
    [InlineData("role import --help", "Example: zavmo role import")]
    [InlineData("feedback list --help", "Example: zavmo feedback list --tenant contoso --json")]
    [InlineData("serve -h", "Example: zavmo serve")]
    public async Task Should_help_when_asked(string args, string expected)
    {
        var (exitCode, output, _) = await line.RunAsync(args.Split(' '));
        Assert.Equal(0, exitCode);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    private static void AssertRefused((int ExitCode, string Output, string Error) ran, string named)
    {
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(named, Assert.Single(ran.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage:", ran.Output, StringComparison.Ordinal);
    }

    private async Task<(string Version, bool Unchanged)> ImportAsync(string file)
    {
        var json = JsonNode.Parse((await line.RunAsync(["role", "import", file, "--json"])).Output)!;
        return ((string)json["version"]!, (bool)json["unchanged"]!);
    }
}
