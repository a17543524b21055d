using System.Text.RegularExpressions;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>The same document in other clothes yields the same profile.</summary>
public sealed class DocumentShapeTests
{
    public static TheoryData<string> Shapes() => [.. Dresses.Keys];

    private static readonly Dictionary<string, Func<string, bool, string>> Dresses = new()
    {
        ["Markdown headings"] = (line, heading) => heading ? "\n## " + line + "\n" : line,
        ["Markdown headings and bold labels"] = (line, heading) => heading ? "### " + line : Regex.Replace(line, @"^(\W* )?([A-Z][A-Za-z ]{1,20}:)(?=\s|$)", "$1**$2**"),
        ["bold labels with the colon outside"] = (line, heading) => heading ? "## " + line : Regex.Replace(line, @"^(\W* )?([A-Z][A-Za-z ]{1,20}):(?=\s|$)", "$1**$2**:"),
        ["bold headings"] = (line, heading) => heading ? "**" + line.TrimEnd(':') + "**" : line,
        ["shouted headings with a colon"] = (line, heading) => heading ? line.TrimEnd(':').ToUpperInvariant() + ":" : line,
        ["headings after emoji"] = (line, heading) => heading ? "🔧 " + line.Replace("1. ", "", StringComparison.Ordinal) : line,
        ["known headings in lower case"] = (line, heading) => heading && !line.StartsWith("Staff", StringComparison.Ordinal) ? line.ToLowerInvariant() : line,
        ["numbered headings"] = (line, heading) => heading ? "12. " + line.Replace("1. ", "", StringComparison.Ordinal) : line,
        ["round bullets and tabs"] = (line, heading) => heading ? line : Regex.Replace(line, "^[-*–] ", "\t•\t"),
        ["stars"] = (line, heading) => heading ? line : Regex.Replace(line, "^[-•–] ", "  * "),
        ["and for &"] = (line, heading) => heading ? line.Replace("&", "and", StringComparison.Ordinal) : line,
        ["blank lines between all lines"] = (line, _) => line + "\n",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Should_read_the_same_in(string shape) => AssertSame(Documents.Own(), shape);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Should_read_any_line_end(string end)
    {
        var own = Documents.Own();

        Assert.Equal(RoleJson.Write(RoleParser.Parse(own)), RoleJson.Write(RoleParser.Parse(own.ReplaceLineEndings(end))));
    }

    private static void AssertSame(string text, string shape)
    {
        var dressed = string.Join('\n', text.Split('\n').Select(line => Dresses[shape](line, Chunks.IsHeading(line))));
        var (expected, actual) = (RoleParser.Parse(text), RoleParser.Parse(dressed));

        Assert.Equal(RoleCounts.Of(expected), RoleCounts.Of(actual));
        Assert.Equal((expected.Title, expected.Level), (actual.Title, actual.Level));
        Assert.Equal(expected.Requirements.Select(Essence), actual.Requirements.Select(Essence));
        Assert.Equal(expected.UnknownSections.Select(section => section.Heading), actual.UnknownSections.Select(section => section.Heading), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(expected.EmergingSkills.SelectMany(skill => skill.Concepts), actual.EmergingSkills.SelectMany(skill => skill.Concepts));
    }

    private static (string, string, int, double) Essence(Requirement requirement) =>
        (requirement.Id, requirement.Description, requirement.RequiredLevel, requirement.Weight);
}
