using Zavmo.Bot.Tests.Cards;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>
/// Every scenario in <c>docs/wire</c> is played to the product and compared word for word. With <c>ZAVMO_WRITE_WIRE=1</c> the files are written anew
/// instead, to be read before they are committed.
/// </summary>
public sealed class WireTests
{
    private static string Folder => Path.Combine(Repository.Root, "docs", "wire");

    private static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Where(name => name != "README.md").Order(StringComparer.Ordinal);

    public static TheoryData<string> Scenarios() => [.. Names];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Should_behave_on_the_wire_as_the_file_says(string name)
    {
        var file = new WireFile(Path.Combine(Folder, name));
        await using var host = await WireHost.StartAsync(file.SetUp);

        var played = await file.PlayAsync(host);

        if (Environment.GetEnvironmentVariable("ZAVMO_WRITE_WIRE") == "1")
        {
            await File.WriteAllTextAsync(file.Path, played);
        }
        else
        {
            Assert.Equal(file.Text, played);
        }
    }

    [Fact]
    public async Task Should_name_every_scenario_in_the_read_me()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(Folder, "README.md"));
        Assert.All(Names, name => Assert.Contains($"({name})", text, StringComparison.Ordinal));
    }
}
