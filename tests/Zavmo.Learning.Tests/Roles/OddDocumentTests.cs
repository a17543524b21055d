using System.Diagnostics;
using System.Text;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Documents that are no job description, or one of an odd form.</summary>
public sealed class OddDocumentTests
{
    private const string Cv = """
        Robin Vale
        Personal Profile
        I mend boilers and I am on time.
        Employment History
        2019 to 2024: Heating engineer, Vale and Sons
        - Serviced boilers
        Education
        - Level: Diploma
        - Req: Heating and plumbing
        Technical Skills
        - Gas safety
        - Soldering
        References
        On request.
        """;

    private const string Baker = """
        # Baker
        ## Role Summary
        The Baker bakes.
        ## Key Responsibilities
        - Bake bread.
        ## Digital Tools
        - Tool: Till

        """;

    [Theory]
    [InlineData(Cv, 2, "CV")]
    [InlineData("\n" + Baker + "\n# Butcher\n## Role Summary\nThe Butcher cuts.\n## Key Responsibilities\n- Cut meat.\n## Digital Tools\n- Tool: Scales\n", 10, "second job description")]
    [InlineData("We are a family firm on the quay.\n\nWe have sold rope since 1903, and we would like somebody who enjoys people.\n", 1, "heading")]
    [InlineData("{\\rtf1\\ansi Baker}", 1, "RTF")]
    [InlineData("# Baker\n\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", 2, "UTF-8")]
    public void Should_refuse_what_is_not_one_job_description(string text, int line, string reason)
    {
        var refused = Assert.Throws<RoleDocumentException>(() => RoleParser.Parse(text.ReplaceLineEndings("\n")));

        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Fact]
    public void Should_get_stuck_in_no_document_of_200_KB()
    {
        var text = new StringBuilder("# Archivist\n## Role Summary\nThe Archivist keeps things.\n## Key Responsibilities\n");
        foreach (var number in Enumerable.Range(1, 100))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- Catalogue shelf {number} and answer letters about it.\n");
        }

        text.Append("## Technical Competencies\n");
        var skills = 0;
        while (text.Length < 200_000)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"- Skill: Cataloguing series {++skills}\n- Desc: Reads, dates and describes the papers of series {skills} so that a stranger finds them.\n- Level: Advanced\n");
        }

        var watch = Stopwatch.StartNew();
        var profile = RoleParser.Parse(text.ToString());

        Assert.Equal((skills, 100), (profile.TechnicalCompetencies.Count, profile.Responsibilities.Count));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Theory]
    [InlineData("Expert", 5)]
    [InlineData("expert level", 5)]
    [InlineData("INTERMEDIATE", 3)]
    [InlineData("Basic", 2)]
    [InlineData("4", 4)]
    [InlineData("4/5", 4)]
    [InlineData("3 out of 5", 3)]
    [InlineData("Level 2", 2)]
    [InlineData("L4", 4)]
    [InlineData("four", 4)]
    [InlineData("Level five", 5)]
    [InlineData("Advanced (4)", 4)]
    [InlineData("★★★", 3)]
    [InlineData("High", 4)]
    [InlineData("Senior", 4)]
    [InlineData("Mastery", 5)]
    public void Should_read_a_required_level_in_words_or_digits(string level, int expected) =>
        Assert.Equal(expected, RoleParser.Parse($"# Baker\n## Technical Competencies\n- Skill: Proving\n- Level: {level}\n").Requirements[0].RequiredLevel);

    [Theory]
    [InlineData("- Skills: ['Shaping: round', \"Scoring: baker's marks\"]")]
    [InlineData("- Skills:\n['Shaping: round',\n \"Scoring: baker's marks\"]")]
    [InlineData("- Skills: [{'name': 'Shaping', 'description': 'round'}, {'name': 'Scoring', 'description': 'baker\\'s marks'}]")]
    [InlineData("- Skills: Shaping: round\n- Scoring: baker's marks")]
    [InlineData("- Skills: Shaping: round\n- Skills: Scoring: baker's marks")]
    [InlineData("- Skills:\n  - Shaping: round\n  - Scoring: baker's marks")]
    [InlineData("- Skills:\n\t* Shaping – round\n\t* Scoring – baker's marks")]
    [InlineData("Skills: Shaping: round\nScoring: baker's\nmarks")]
    [InlineData("Skills:\nShaping: round\nScoring: baker's marks")]
    [InlineData("Shaping: round\nScoring: baker's marks")]
    [InlineData("- Shaping: round\n- Scoring: baker's marks")]
    [InlineData("- Skill: Shaping\n- Desc: round\n- Skill: Scoring\n- Desc: baker's marks")]
    [InlineData("1. Shaping: round\n2. Scoring: baker's marks")]
    [InlineData("| Skill | Description |\n|---|---|\n| Shaping | round |\n| Scoring | baker's marks |")]
    public void Should_read_foundation_skills_in_any_notation(string skills)
    {
        var profile = RoleParser.Parse("# Baker\n## Foundation Skills\n- Category: Hands\n" + skills + "\n## Digital Tools\n- Tool: Till\n");

        Assert.Equal([("Shaping", "round", "Hands"), ("Scoring", "baker's marks", "Hands")], profile.Requirements.Take(2).Select(item => (item.Name, item.Description, item.Group!)));
        Assert.Equal("Till", profile.Requirements[2].Name);
    }

    [Theory]
    [InlineData("Matrix relationships: A Baker; B Baker; C, D and E")]
    [InlineData("Matrix relationships: A Baker / B Baker / C, D and E", "A Baker / B Baker / C|D and E")]
    [InlineData("Matrix relationships: ['A Baker', \"B Baker\", 'C']", "A Baker|B Baker|C")]
    [InlineData("Matrix relationships:\n- A Baker\n- B Baker\n- C", "A Baker|B Baker|C")]
    [InlineData("Matrix relationships:\nA Baker\nB Baker\nC", "A Baker|B Baker|C")]
    [InlineData("Matrix relationships:\nA Baker, B Baker,\nC", "A Baker|B Baker|C")]
    [InlineData("Matrix relationships: A Baker | B Baker", "A Baker|B Baker")]
    public void Should_read_matrix_titles_in_any_notation(string line, string titles = "A Baker|B Baker|C, D and E") =>
        Assert.Equal(titles.Split('|'), RoleParser.Parse("# Baker\n## Reporting Structure\n" + line + "\n## Digital Tools\n- Tool: Till\n").MatrixTitles);

    [Theory]
    [InlineData("office dog policy", true)]
    [InlineData("Office dog policy", true)]
    [InlineData("OFFICE DOG POLICY", true)]
    [InlineData("Office Dog Policy:", true)]
    [InlineData("in the afternoon.", false)]
    public void Should_tell_an_unknown_heading_from_wrapped_text(string line, bool heading)
    {
        var profile = RoleParser.Parse($"Title: Baker\nEssential Prerequisites\n- A clean apron.\n- Two hands, and a back that is still good\n\n{line}\nHe is called Crumb.\n- No feeding.\n\nDigital Tools\n- Tool: Till\n");

        Assert.Equal(heading ? [line.TrimEnd(':')] : [], profile.UnknownSections.Select(section => section.Heading));
        Assert.Equal(heading ? 2 : 3, profile.Prerequisites.Count);
        Assert.Single(profile.DigitalTools);
    }

    [Theory]
    [InlineData('-')]
    [InlineData('*')]
    public void Should_keep_what_lies_deeper_with_the_item_above(char mark)
    {
        var profile = RoleParser.Parse($"# Baker\n## Essential Prerequisites\n- Either of these:\n  {mark} a diploma\n  {mark} two years\n- An apron\n  {mark} white\n## Technical Competencies\n- Proving\n    - Level: Expert\n    - Desc: by eye\n");

        Assert.Equal(["Either of these: a diploma two years", "An apron white"], profile.Prerequisites.Select(item => item.Text));
        Assert.Equal(("Proving", "by eye", 5), (profile.Requirements[0].Name, profile.Requirements[0].Description, profile.Requirements[0].RequiredLevel));
    }

    [Fact]
    public void Should_note_what_no_field_takes()
    {
        var profile = RoleParser.Parse("# Baker\n## Foundation Skills\n- Category: Hands\n- Desc: Hands first.\n- Shaping: round\n- Category: Head\n- Desc: Nothing yet.\n## Digital Tools\n- Tool: Till\n- Skill: \n");

        Assert.Equal(["Hands first.", "Head", "Nothing yet."], profile.Notes.Select(note => note.Text.Replace("Desc: ", "", StringComparison.Ordinal)));
        Assert.Equal(["Shaping", "Till"], profile.Requirements.Select(item => item.Name));
    }

    [Fact]
    public void Should_give_the_same_ids_whatever_the_order_of_two_of_one_name()
    {
        const string First = "- Skill: Proving\n- Desc: by eye\n", Second = "- Skill: Proving\n- Desc: by clock\n";

        Assert.Equal(Ids(First + Second).Order(), Ids(Second + First).Order());

        static IEnumerable<(string, string)> Ids(string skills) =>
            RoleParser.Parse("# Baker\n## Technical Competencies\n" + skills).Requirements.Select(item => (item.Id, item.Description));
    }
}
