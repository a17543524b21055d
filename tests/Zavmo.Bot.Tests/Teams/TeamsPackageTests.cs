using System.IO.Compression;
using System.Text.Json.Nodes;
using Zavmo.Bot.Teams;
using Zavmo.Bot.Tests.Cli;

namespace Zavmo.Bot.Tests.Teams;

/// <summary><c>manifest pack</c>, as a person runs it.</summary>
public sealed class TeamsPackageTests : IDisposable
{
    private const string AppId = "2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21";

    private readonly CommandLine line = new();

    private string Output => Path.Combine(line.Folder, "app.zip");

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task Should_make_a_package_and_say_what_is_in_it()
    {
        var (exitCode, output, error) = await PackAsync(AppId.ToUpperInvariant(), "Bot.Example.org");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains($"Made {Output}: manifest.json, color.png, outline.png; ", output, StringComparison.Ordinal);
        Assert.Contains($"Zavmo 1.0.0 for app {AppId} at bot.example.org.", output, StringComparison.Ordinal);
        Assert.Contains("are placeholders", output, StringComparison.Ordinal);

        using var zip = ZipFile.OpenRead(Output);
        Assert.Equal(["manifest.json", "color.png", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        var manifest = JsonNode.Parse(await reader.ReadToEndAsync())!;
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("https://bot.example.org/privacy", (string?)manifest["developer"]!["privacyUrl"]);
        using var icon = new MemoryStream();
        await using var packed = zip.GetEntry("color.png")!.Open();
        await packed.CopyToAsync(icon);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(TeamsPackage.Folder, "color.png")), icon.ToArray());
    }

    [Fact]
    public async Task Should_replace_a_file_only_when_told_to()
    {
        await File.WriteAllTextAsync(Output, "mine");
        var (exitCode, _, error) = await PackAsync(AppId, "bot.example.org");
        Assert.Equal(1, exitCode);
        Assert.Contains("--force", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Output));
        Assert.Equal(0, (await PackAsync(AppId, "bot.example.org", "--force")).ExitCode);
        Assert.NotEqual("mine", await File.ReadAllTextAsync(Output));
    }

    [Theory]
    [InlineData("manifest pack --domain bot.example.org", "--app-id")]
    [InlineData($"manifest pack --app-id {AppId}", "--domain")]
    [InlineData("manifest pack --app-id mine --domain bot.example.org", "'mine'")]
    [InlineData($"manifest pack --app-id {AppId} --domain https://bot.example.org/", "'https://bot.example.org/'")]
    public async Task Should_refuse_with_one_line_that_names_what_is_wrong(string args, string named)
    {
        var (exitCode, output, error) = await line.RunAsync([.. args.Split(' '), "--output", Output]);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(named, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{2f6d1c3e-8b4a-4d57-9e10-5a7c3b9f0d21}")]
    [InlineData("2f6d1c3e8b4a4d579e105a7c3b9f0d21")]
    public void Should_take_a_GUID_only_as_Azure_shows_it(string appId) =>
        Assert.Throws<InvalidDataException>(() => TeamsAppIdentity.Parse(appId, "bot.example.org"));

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("bot.example.org/api")]
    [InlineData("bot.example.org:443")]
    [InlineData("192.0.2.7")]
    [InlineData("*.example.org")]
    [InlineData("-bot.example.org")]
    [InlineData("bot..example.org")]
    [InlineData("bot.example.org\n")]
    [InlineData("bot.example.org\",\"evil.example")]
    public void Should_take_a_host_name_only(string domain) =>
        Assert.Throws<InvalidDataException>(() => TeamsAppIdentity.Parse(AppId, domain));

    [Fact]
    public void Should_make_the_same_bytes_each_time()
    {
        Assert.Equal(Bytes(), Bytes());

        static byte[] Bytes()
        {
            using var package = new MemoryStream();
            TeamsPackage.Write(TeamsPackage.Folder, TeamsAppIdentity.Parse(AppId, "bot.example.org"), package);
            return package.ToArray();
        }
    }

    [Theory]
    [InlineData("{ \"id\": \"{{appid}}\" }", "placeholder")]
    [InlineData("{ \"id\": ", "cannot be read")]
    [InlineData("{ \"id\": \"x\" }", "cannot be read")]
    public void Should_refuse_a_manifest_that_was_edited_badly(string manifest, string why)
    {
        File.WriteAllText(Path.Combine(line.Folder, "manifest.json"), manifest);
        var error = Assert.Throws<InvalidDataException>(() =>
            TeamsPackage.Write(line.Folder, TeamsAppIdentity.Parse(AppId, "bot.example.org"), Stream.Null));
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_refuse_a_package_without_an_icon()
    {
        File.Copy(Path.Combine(TeamsPackage.Folder, "manifest.json"), Path.Combine(line.Folder, "manifest.json"));
        var error = Assert.Throws<FileNotFoundException>(() =>
            TeamsPackage.Write(line.Folder, TeamsAppIdentity.Parse(AppId, "bot.example.org"), Stream.Null));
        Assert.EndsWith("color.png", error.FileName, StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string Output, string Error)> PackAsync(string appId, string domain, params string[] more) =>
        line.RunAsync(["manifest", "pack", "--app-id", appId, "--domain", domain, "--output", Output, .. more]);
}
