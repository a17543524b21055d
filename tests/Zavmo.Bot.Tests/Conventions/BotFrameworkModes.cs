using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conventions;

/// <summary>What differs between the two Bot Framework modes stays where it is.</summary>
public sealed class BotFrameworkModes
{
    private static readonly string Source =
        Path.Combine(Path.GetDirectoryName(AssetFolder.Find(AppContext.BaseDirectory))!, "src", "Zavmo.Bot");

    [Fact]
    public void Should_have_one_file_of_each_mode()
    {
        Assert.Equal(["Payload.NuGet.cs"], Names("*.NuGet.cs"));
        Assert.Equal(["Payload.Subset.cs"], Names("*.Subset.cs"));
    }

    [Theory]
    [InlineData("using Newtonsoft")]
    [InlineData("using Zavmo.BotFramework")]
    [InlineData("BOTFRAMEWORK_NUGET")]
    public void Should_name_what_only_one_mode_has_nowhere_else(string text)
    {
        var files = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".NuGet.cs", StringComparison.Ordinal) && !file.EndsWith(".Subset.cs", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Source, file));
        Assert.Empty(files);
    }

    private static IEnumerable<string?> Names(string pattern) =>
        Directory.EnumerateFiles(Source, pattern, SearchOption.AllDirectories).Select(Path.GetFileName);
}
