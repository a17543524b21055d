using System.Text.RegularExpressions;
using Zavmo.Bot.Conversations.Assets;

namespace Zavmo.Bot.Tests.Conventions;

/// <summary>The house rules that a test can see.</summary>
public sealed partial class HouseRules
{
    private static readonly string Source = Path.Combine(Path.GetDirectoryName(AssetFolder.Find(AppContext.BaseDirectory))!, "src");

    [Fact]
    public void Should_keep_every_source_file_to_300_lines()
    {
        Assert.Empty(Files().Where(file => File.ReadLines(file).Count() > 300).Select(Short));
    }

    [Fact]
    public void Should_keep_the_median_source_file_to_60_lines()
    {
        var lengths = Files().Select(file => File.ReadLines(file).Count()).Order().ToList();
        Assert.True(lengths[lengths.Count / 2] <= 60, $"The median is {lengths[lengths.Count / 2]} lines.");
    }

    [Fact]
    public void Should_keep_the_program_to_40_lines()
    {
        Assert.True(File.ReadLines(Path.Combine(Source, "Zavmo.Bot", "Program.cs")).Count() <= 40);
    }

    [Fact]
    public void Should_declare_one_public_type_a_file()
    {
        var several = Files()
            .Where(file => !file.Contains("BotFramework", StringComparison.Ordinal))
            .Where(file => PublicType().Count(File.ReadAllText(file)) > 1)
            .Select(Short);
        Assert.Empty(several);
    }

    [Fact]
    public void Should_use_neither_the_wall_clock_nor_sleeps_nor_shared_randomness()
    {
        Assert.Empty(Files().Where(file => Forbidden().IsMatch(File.ReadAllText(file))).Select(Short));
    }

    [Fact]
    public void Should_seal_every_class_that_nothing_derives_from()
    {
        Type[] roots = [typeof(Zavmo.Bot.Turns.Turn), typeof(Zavmo.Learning.Roles.Requirement)];
        var types = roots.SelectMany(root => root.Assembly.GetExportedTypes()).ToList();
        var open = types
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false, Namespace: not null })
            .Where(type => !types.Exists(other => other.BaseType == type))
            .Select(type => type.FullName);
        Assert.Empty(open);
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Short(string file) => Path.GetRelativePath(Source, file);

    [GeneratedRegex(@"^public (abstract |sealed |static |readonly |partial )*(class|record|struct|interface|enum) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"Task\.Delay\(|Thread\.Sleep\(|DateTime(Offset)?\.(Utc)?Now\b|Random\.Shared")]
    private static partial Regex Forbidden();
}
