using System.Text.RegularExpressions;
using CsCheck;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles.Adverts;

public sealed partial class AdvertProperties
{
    private const int Runs = 100;
    private static readonly string[] Bullets = ["- ", "* ", "• ", "– ", "\t• ", "  - ", "◦ ", "✓ ", "👉 ", "▪\u00A0"];
    private static readonly string[] Junk =
    [
        "About you", "Essential", "Desirable", "Benefits", "- ", "a | b | c", "Criteria | Essential | Desirable", "|---|---|", "x\ty\tz", "Essential:", ": : :", "(", "•", "• a • b", "You will need", "ideally",
        "with", "skills", "and", "experience of", "Ward Clerk", "3+ years", "- 3-5 years' experience of", "left          right", "                    right", "ISO 9001", "Strong", "a, b and c skills", "🦊", "?", "We offer", "Interested? Go",
    ];

    public static TheoryData<string> Names() => [.. AdvertTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_make_names_of_the_words_of_their_lines(string name)
    {
        var lines = AdvertTexts.Text(name).Split('\n');
        Assert.All(AdvertTexts.Role(name).Requirements, requirement => AssertWordsOfLines(requirement, lines));
    }

    [Fact]
    public void Should_throw_nothing_but_its_own_exception_and_invent_nothing_whatever_the_text()
    {
        var lines = AdvertTexts.Names.SelectMany(name => AdvertTexts.Text(name).Split('\n')).Concat(Junk).ToArray();
        var line = Gen.OneOf(Gen.Int[0, lines.Length - 1].Select(at => lines[at]), Gen.Int[0, Junk.Length - 1].Select(at => Junk[at]), Gen.String[0, 60]);
        Gen.OneOf(Gen.String, line.Array[0, 60].Select(all => string.Join('\n', all))).Sample(AssertReadsOrRefuses, iter: Runs * 5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_take_no_requirement_from_benefits_or_equal_opportunities(string name)
    {
        var text = AdvertTexts.Text(name).TrimEnd('\n');
        var expected = Essence(AdvertTexts.Role(name));
        var offers = Gen.Int[0, Offers.Length - 1].Select(at => Offers[at]);
        Gen.Select(Gen.Bool, offers.Array[1, 6]).Sample(
            (equal, lines) =>
            {
                var role = RoleParser.Parse(text + (equal ? "\n\nEqual opportunities\n\n- " : "\n\nWhat we offer\n\n- ") + string.Join("\n- ", lines) + "\n", AdvertTexts.Table);
                Assert.Equal(expected, Essence(role));
            },
            iter: Runs);
    }

    [Theory]
    [InlineData("night-nurse", "\n\n(?=About us|About the role|What you'll|About you|Nice to|What we|Equal|How to)")]
    [InlineData("transport-planner", "\n\n(?=THE JOB|REQUIREMENTS|BENEFITS)")]
    [InlineData("sous-chef", "\n\n(?=\\*\\*[A-Z])")]
    [InlineData("data-analyst", "\n\n(?=##)")]
    public void Should_give_the_same_requirements_when_sections_change_places(string name, string separator)
    {
        var parts = Regex.Split(AdvertTexts.Text(name).TrimEnd('\n'), separator);
        var expected = Essence(AdvertTexts.Role(name));
        Assert.True(parts.Length > 3);
        Gen.Shuffle(parts[1..]).Sample(
            order => Assert.Equal(expected, Essence(RoleParser.Parse(string.Join("\n\n", order.Prepend(parts[0])), AdvertTexts.Table))),
            iter: Runs);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_read_the_same_in_other_dress(string name)
    {
        var text = AdvertTexts.Text(name);
        var expected = Dressed(AdvertTexts.Role(name));

        Assert.Equal(expected, Dressed(RoleParser.Parse("\uFEFF" + text.ReplaceLineEndings("\r\n"), AdvertTexts.Table)));
        Assert.Equal(expected, Dressed(RoleParser.Parse(text.ReplaceLineEndings("\r"), AdvertTexts.Table)));
        Assert.Equal(expected, Dressed(RoleParser.Parse(text.Replace(" ", "\u00A0", StringComparison.Ordinal), AdvertTexts.Table)));
        Assert.All(name == "account-executive" ? [] : Bullets, bullet =>
            Assert.Equal(expected, Dressed(RoleParser.Parse(Regex.Replace(text, @"^[-*•] ", bullet, RegexOptions.Multiline), AdvertTexts.Table))));
    }

    private static readonly string[] Offers =
    [
        "Strong leadership skills training", "Experience of other departments", "You will need no experience of Excel", "Free driving licence renewal", "A degree paid for", "Excellent communication skills are valued", "SQL and Python courses", "People with knowledge of GDPR",
    ];

    private static void AssertReadsOrRefuses(string text)
    {
        try
        {
            var role = RoleParser.Parse(text, AdvertTexts.Table);
            var lines = LineEnd().Split(text);
            Assert.NotEmpty(role.Title);
            Assert.All(role.Requirements, item => AssertWordsOfLines(item, lines));
            Assert.Equal(role.Requirements.Count, role.Requirements.Select(item => item.Id).Distinct().Count());
            Assert.All(role.Requirements, item => Assert.True(item.Name.Length > 0 && item.Weight > 0 && item.RequiredLevel is >= 1 and <= 5 && item.Lines.First >= 1 && item.Lines.First <= item.Lines.Last));
            _ = RoleJson.WriteReport(role);
        }
        catch (RoleDocumentException refused)
        {
            Assert.True(refused.Line >= 1 && refused.Reason.Length > 0);
        }
    }

    private static void AssertWordsOfLines(Requirement requirement, string[] lines)
    {
        // Marks of bold and what nobody sees may stand within a word.
        var text = string.Join('\n', lines[(requirement.Lines.First - 1)..requirement.Lines.Last]);
        HashSet<string> source = [.. Words(text), .. Words(Marks().Replace(text, ""))];
        Assert.Subset(source, Words(requirement.Name));
        Assert.Subset(source, Words(requirement.Description));
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\*\*|__|[\uFEFF\u200B\u200C\u2060\u00AD]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    private static IEnumerable<(string, string, int)> Essence(RoleProfile role) =>
        role.Requirements.Select(item => (item.Id, item.Name, item.RequiredLevel)).OrderBy(item => item.Id, StringComparer.Ordinal);

    private static IEnumerable<(string, string, string, int, double, LineRange)> Dressed(RoleProfile role) =>
        role.Requirements.Select(item => (item.Id, item.Name, item.Description, item.RequiredLevel, item.Weight, item.Lines));

    [GeneratedRegex(@"\r\n|[\n\r\u2028\u2029\u0085\f\v]")]
    private static partial Regex LineEnd();
}
