using System.Text.Json;
using CsCheck;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

public sealed class RoleParserProperties
{
    private const int Runs = 200;
    private static readonly string[] Junk =
    [
        "lorem ipsum, dolor: sit amet", "- ", "###", ": : :", "[{'concept_name': 'cut off", "- Level:", "ID:", "🦊🦊🦊", "* * *", "|a|b|", "``` python", "- Skill: Skill: Skill:",
        "Concepts: [", "(", "Time: 10:30", "A Heading Nobody Knows", "\t\t", "1.", "**", "__init__", "\u2028", "{'description': \"x", "Weekly time savings potential", "Tool:",
    ];

    private static readonly Gen<string> AnyJunk = Gen.Int[0, Junk.Length - 1].Select(at => Junk[at]);

    private static readonly List<List<string>> Sections = Chunks.Of(Documents.Own());

    [Fact]
    public void Should_throw_nothing_but_its_own_exception_whatever_lines_are_lost_or_added()
    {
        var lines = Documents.Own().Split('\n');
        var keep = Gen.Bool.Array[lines.Length];
        var junk = Gen.Select(Gen.Int[0, lines.Length - 1], Gen.OneOf(AnyJunk, Gen.String[0, 60])).Array[0, 30];
        Gen.Select(keep, junk).Sample(
            (kept, added) =>
            {
                var damaged = lines.Where((_, at) => kept[at]).ToList();
                foreach (var (at, text) in added)
                {
                    damaged.Insert(Math.Min(at, damaged.Count), text);
                }

                AssertReadsOrRefuses(string.Join('\n', damaged));
            },
            iter: Runs);
    }

    [Fact]
    public void Should_throw_nothing_but_its_own_exception_on_any_text() =>
        Gen.OneOf(Gen.String, AnyJunk.Array[0, 40].Select(lines => string.Join('\n', lines))).Sample(AssertReadsOrRefuses, iter: Runs);

    [Fact]
    public void Should_count_the_same_in_any_order_of_sections()
    {
        var expected = Counts(RoleParser.Parse(Documents.Own()));
        Gen.Shuffle(Sections.Skip(1).ToArray()).Sample(
            order => Assert.Equal(expected, Counts(RoleParser.Parse(Chunks.Join(order.Prepend(Sections[0]))))),
            iter: Runs);
    }

    [Fact]
    public void Should_leave_other_sections_alone_when_one_loses_its_lines()
    {
        var expected = Parts(RoleParser.Parse(Documents.Own()));
        Gen.Select(Gen.Int[1, Sections.Count - 1], Gen.Bool.Array[40]).Sample(
            (touched, kept) =>
            {
                var damaged = Sections.Select((chunk, at) => at == touched ? [.. chunk.Where((_, line) => line == 0 || kept[line % 40])] : chunk);
                var actual = Parts(RoleParser.Parse(Chunks.Join(damaged)));
                Assert.InRange(expected.Count(part => actual[part.Key] != part.Value), 0, 5);
            },
            iter: Runs);
    }

    [Fact]
    public void Should_keep_every_word_of_a_section_that_is_put_in_between()
    {
        Gen.Int[1, Sections.Count - 1].Sample(
            at =>
            {
                var added = Sections.ToList();
                added.Insert(at, ["Lost Property Procedure", "Hand it in at the gate by six.", "- Umbrellas", "- Gloves"]);
                var profile = RoleParser.Parse(Chunks.Join(added));
                Assert.Contains(profile.UnknownSections, section => section is { Heading: "Lost Property Procedure", Text: "Hand it in at the gate by six.\n- Umbrellas\n- Gloves" });
                Assert.Equal(Counts(RoleParser.Parse(Documents.Own())), Counts(profile));
            },
            iter: Sections.Count * 2);
    }

    private static void AssertReadsOrRefuses(string text)
    {
        try
        {
            var profile = RoleParser.Parse(text);
            Assert.NotEmpty(profile.Title);
            Assert.Equal(profile.Requirements.Count, profile.Requirements.Select(item => item.Id).Distinct().Count());
            Assert.All(profile.Requirements, item => Assert.True(item.Weight > 0 && item.RequiredLevel is >= 1 and <= 5 && item.Lines.First >= 1 && item.Lines.First <= item.Lines.Last));
            _ = RoleJson.WriteReport(profile);
        }
        catch (RoleDocumentException refused)
        {
            Assert.True(refused.Line >= 1 && refused.Reason.Length > 0);
        }
    }

    private static RoleCounts Counts(RoleProfile profile) => RoleCounts.Of(profile);

    private static Dictionary<string, int> Parts(RoleProfile profile)
    {
        using var counts = JsonDocument.Parse(RoleJson.WriteReport(profile));
        return counts.RootElement.GetProperty("counts").EnumerateObject().ToDictionary(part => part.Name, part => part.Value.GetInt32());
    }
}
