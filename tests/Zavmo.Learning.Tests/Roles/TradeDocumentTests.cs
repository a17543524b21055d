using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Job descriptions of ten trades, each in clothes of its own; the expectations were counted by hand.</summary>
public sealed class TradeDocumentTests
{
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Documents.TradeFolder, "expected.json"))).RootElement;

    public static TheoryData<string> Trades() => [.. Expected.EnumerateObject().Select(trade => trade.Name)];

    [Theory]
    [MemberData(nameof(Trades))]
    public void Should_count_what_is_there(string trade)
    {
        var counts = Expected.GetProperty(trade).GetProperty("counts").EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt32());
        using var report = JsonDocument.Parse(RoleJson.WriteReport(Documents.Trade(trade)));
        var actual = report.RootElement.GetProperty("counts").EnumerateObject().Where(count => count.Value.GetInt32() > 0).ToDictionary(count => count.Name, count => count.Value.GetInt32());

        Assert.Equal(counts.OrderBy(count => count.Key, StringComparer.Ordinal), actual.OrderBy(count => count.Key, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Trades))]
    public void Should_name_every_requirement_with_its_level(string trade)
    {
        var profile = Documents.Trade(trade);
        var expected = Expected.GetProperty(trade);

        Assert.Equal((expected.GetProperty("title").GetString(), expected.GetProperty("level").GetString()), (profile.Title, profile.Level));
        Assert.Equal(
            expected.GetProperty("names").EnumerateArray().Select(name => name.GetString()),
            profile.Requirements.Select(requirement => FormattableString.Invariant($"{requirement.Name} {requirement.RequiredLevel}")));
        Assert.Equal(expected.GetProperty("unknown").EnumerateArray().Select(name => name.GetString()), profile.UnknownSections.Select(section => section.Heading));
    }

    [Theory]
    [MemberData(nameof(Trades))]
    public void Should_point_to_lines_that_hold_name_and_description(string trade)
    {
        var lines = Documents.TradeText(trade).Split('\n');
        Assert.All(Documents.Trade(trade).Requirements, requirement =>
        {
            var source = Coverage.Words(string.Join('\n', lines[(requirement.Lines.First - 1)..requirement.Lines.Last]));
            Assert.Subset(source, Coverage.Words(requirement.Name));
            Assert.Subset(source, Coverage.Words(requirement.Description));
            Assert.InRange(requirement.Weight, 1, 3);
        });
    }

    [Theory]
    [MemberData(nameof(Trades))]
    public void Should_drop_no_line(string trade) =>
        Assert.Empty(Coverage.Lost(Documents.TradeText(trade), Documents.Trade(trade)));

    [Theory]
    [MemberData(nameof(Trades))]
    public void Should_read_the_same_with_other_line_ends(string trade)
    {
        var text = Documents.TradeText(trade);
        var expected = RoleJson.Write(RoleParser.Parse(text));

        Assert.Equal(expected, RoleJson.Write(RoleParser.Parse("\uFEFF" + text.ReplaceLineEndings("\r\n"))));
        Assert.Equal(expected, RoleJson.Write(RoleParser.Parse(text.ReplaceLineEndings("\r"))));
        Assert.Equal(expected, RoleJson.Write(RoleParser.Parse(Regex.Replace(text, "[ \t]+\n", "\n"))));
    }

    [Theory]
    [InlineData("ward-nurse.md", "\n## ")]
    [InlineData("primary-teacher.md", "\n(?=\\*\\*[A-Z][^:*]+\\*\\*\n)")]
    [InlineData("warehouse-shift-lead.txt", "\n\n(?=[A-Z ]+\n)")]
    public void Should_give_the_same_requirements_when_sections_change_places(string trade, string separator)
    {
        var parts = Regex.Split(Documents.TradeText(trade).TrimEnd('\n') + "\n", separator);
        var glue = separator[0] == '\n' && separator.EndsWith(' ') ? separator : "\n";
        var expected = Documents.Trade(trade);
        Gen.Shuffle(parts[1..]).Sample(
            order =>
            {
                var profile = RoleParser.Parse(string.Join(glue, order.Prepend(parts[0])));
                Assert.Equal(Essence(expected), Essence(profile));
            },
            iter: 50);
    }

    [GivenDocumentFact]
    public void Should_tie_every_foundation_skill_of_a_full_document_to_a_responsibility() =>
        Assert.All(
            RoleParser.Parse(Documents.Given()).Requirements.Where(requirement => requirement.Category == RequirementCategory.FoundationSkill),
            requirement => Assert.NotEmpty(requirement.Responsibilities));

    private static IEnumerable<(string, string, int, double)> Essence(RoleProfile profile) =>
        profile.Requirements.Select(item => (item.Id, item.Description, item.RequiredLevel, item.Weight)).OrderBy(item => item.Id, StringComparer.Ordinal);
}
