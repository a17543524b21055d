using System.Globalization;
using System.Text;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Roles.Adverts;

namespace Zavmo.Learning.Tests.Roles.Adverts;

/// <summary>Which shape a text is read as, and single rules of reading an advert.</summary>
public sealed class AdvertShapeTests
{
    private const string Opening = "Ward Clerk\n\nWhat you'll do\n- Keep the notes in order\n\n";

    public static TheoryData<string> Trades() => [.. Directory.EnumerateFiles(Documents.TradeFolder).Select(file => Path.GetFileName(file)).Where(file => file != "expected.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Trades))]
    public void Should_read_documents_of_the_own_shape_as_before(string trade)
    {
        var text = Documents.TradeText(trade);

        Assert.Equal(RoleJson.Write(RoleParser.Parse(text)), RoleJson.Write(RoleParser.Parse(text, AdvertTexts.Table)));
    }

    [Fact]
    public void Should_read_the_longest_document_of_the_own_shape_as_before() =>
        Assert.Equal(RoleJson.Write(RoleParser.Parse(Documents.Own())), RoleJson.Write(RoleParser.Parse(Documents.Own(), AdvertTexts.Table)));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("Dear all,\nsee you on Friday.", "title")]
    [InlineData("|---|---|", "title")]
    [InlineData("Ward Clerk\n\nWe are a small hospital by the sea.", "nothing can be assessed")]
    [InlineData("Robin Vale\nPersonal Profile\nI mend boilers.\nEmployment History\n2019: fitter\nSkills\n- Soldering\nReferences\nOn request.", "CV")]
    public void Should_refuse_what_is_no_advert(string text, string reason)
    {
        var refused = Assert.Throws<RoleDocumentException>(() => RoleParser.Parse(text, AdvertTexts.Table));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Should_read_a_numbered_list_as_one_with_dots()
    {
        string[] items = ["Experience of cash handling", "Excellent customer service skills", "Teaching or mentoring qualification", "Forklift licence", "Good IT skills", "Merchandising"];
        var dots = Requirements("Requirements\n" + string.Join('\n', items.Select(item => "- " + item)));
        var numbers = Requirements("Requirements\n" + string.Join('\n', items.Select((item, at) => $"{at + 1}. {item}")));

        Assert.Equal(items.Length, numbers.Count);
        Assert.Equal(dots.Select(item => (item.Name, item.Category, item.Lines)), numbers.Select(item => (item.Name, item.Category, item.Lines)));
    }

    [Theory]
    [InlineData("Experience with Jira (www.atlassian.com)", true)]
    [InlineData("Knowledge of accessibility rules, see https://www.w3.org/WAI", true)]
    [InlineData("Apply at https://jobs.example.org", false)]
    [InlineData("Send your CV to jobs@example.org", false)]
    [InlineData("Questions: call 020 7946 0999", false)]
    public void Should_take_an_address_in_a_requirement_for_a_part_of_it(string line, bool asks)
    {
        var kept = Requirements("Essential\n- Good till work\n- Cash handling\n- " + line);

        Assert.Equal(asks ? 3 : 2, kept.Count);
    }

    [Theory]
    [InlineData("Experience with SQL, Python and Tableau", "SQL|Python|Tableau")]
    [InlineData("Excellent communication and negotiation skills", "Communication|Negotiation")]
    [InlineData("Excellent written and verbal communication skills", "Written and verbal communication")]
    [InlineData("Experience in fast-paced, high-volume kitchens", "Fast-paced, high-volume kitchens")]
    [InlineData("Ability to plan, brief and lead a team", "Plan, brief and lead a team")]
    [InlineData("Planning and organisational skills", "Organisational skills|Planning")]
    [InlineData("Familiar with Trello or a similar tool", "Trello")]
    [InlineData("Knowledge of GDPR and HACCP", "GDPR|HACCP")]
    public void Should_split_a_list_and_nothing_else(string line, string names) =>
        Assert.Equal(names.Split('|').Order(StringComparer.Ordinal), Requirements("About you\n- " + line).Select(requirement => requirement.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("We would expect you to have at least a year in lettings or sales, a full UK driving licence and your own car, and a working knowledge of the Renters' Rights Act.", "Full UK driving licence|Lettings or sales|Renters' Rights Act|Your own car")]
    [InlineData("You know your way around Sage 50 Payroll or something similar, you're comfortable with pivot tables and VLOOKUPs, and you understand auto-enrolment pensions.", "Auto-enrolment pensions|Pivot tables and VLOOKUPs|Sage 50 Payroll")]
    [InlineData("You're discreet, accurate and don't panic when it's the 24th and somebody's timesheet is missing.", "Accurate|Discreet|Don't panic")]
    [InlineData("CIPP qualification (or working towards) is desirable but not a deal breaker.", "CIPP qualification")]
    [InlineData("At least 2 years' experience in general practice.", "At least 2 years' experience in general practice")]
    [InlineData("Good general knowledge of plants.", "Plants")]
    public void Should_find_all_that_a_sentence_asks_for_under_its_name(string sentence, string names) =>
        Assert.Equal(names.Split('|'), Requirements("About you\n" + sentence).Select(requirement => requirement.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Why work for us?", true)]
    [InlineData("What's in it for you?", true)]
    [InlineData("Who can see this?", false)]
    [InlineData("How long does it take?", false)]
    public void Should_know_a_heading_that_stands_alone(string line, bool heading) => Assert.Equal(heading, AdvertTexts.Table.IsHeading(line));

    [Theory]
    [InlineData("Basic Excel", 2)]
    [InlineData("Familiar with Excel", 2)]
    [InlineData("Working knowledge of Excel", 3)]
    [InlineData("Solid Excel skills", 3)]
    [InlineData("Strong Excel skills", 4)]
    [InlineData("Advanced user of Excel", 4)]
    [InlineData("Expert in Excel", 5)]
    [InlineData("1 year of experience with Excel", 2)]
    [InlineData("3+ years' experience with Excel", 3)]
    [InlineData("At least six years of Excel", 4)]
    [InlineData("Excel", 3)]
    public void Should_read_the_level_from_words_and_years(string line, int level) =>
        Assert.Equal(("Excel", level), Requirements("About you\n- " + line).Select(requirement => (requirement.Name, requirement.RequiredLevel)).Single());

    [Theory]
    [InlineData("Full driving licence")]
    [InlineData("A degree in nursing or equivalent")]
    [InlineData("Registered with the NMC")]
    [InlineData("Three years' experience as a ward clerk")]
    [InlineData("Willing to work weekends")]
    [InlineData("The right to work in the UK")]
    [InlineData("Up-to-date Hepatitis B vaccination")]
    [InlineData("Lean Six Sigma Yellow Belt")]
    [InlineData("At least 2 years' experience in general practice")]
    public void Should_take_what_is_met_or_not_as_a_prerequisite(string line) =>
        Assert.Equal(RequirementCategory.Prerequisite, Assert.Single(Requirements("About you\n- " + line)).Category);

    [Theory]
    [InlineData("Essential:\n- Filing\n\nDesirable:\n- Typing", 1.2, 0.6)]
    [InlineData("Must have\n- Filing\nNice to have\n- Typing", 1.2, 0.6)]
    [InlineData("Requirements\n- Essential: Filing\n- Desirable: Typing", 1.2, 0.6)]
    [InlineData("Requirements\n- Filing is essential\n- Typing would be an advantage", 1.2, 0.6)]
    [InlineData("Person specification\n\nCriteria | Essential | Desirable\nSkills | Filing | Typing", 1.2, 0.6)]
    [InlineData("Person specification\n\nCriteria | E/D\nFiling | E\nTyping | D", 1.2, 0.6)]
    [InlineData("Person specification\n\nCriteria\tEssential\tDesirable\nFiling\t✓\t\nTyping\t\t✓", 1.2, 0.6)]
    [InlineData("Requirements\n- Filing (E)\n- Typing (D)", 1.2, 0.6)]
    public void Should_read_essential_and_desirable_wherever_they_stand(string part, double filing, double typing) =>
        Assert.Equal([("Filing", filing), ("Typing", typing)], Requirements(part).Select(requirement => (requirement.Name, requirement.Weight)));

    [Theory]
    [InlineData("You do not need a degree.")]
    [InlineData("A degree is not required.")]
    [InlineData("No previous experience of filing necessary.")]
    [InlineData("You won't need a driving licence, nor do you have to know Excel.")]
    [InlineData("There is no need for a certificate.")]
    [InlineData("A diploma? Not needed.")]
    [InlineData("You needn't have worked in a hospital.")]
    public void Should_leave_out_what_is_not_asked_for(string sentence)
    {
        var role = RoleParser.Parse(Opening + "About you\nYou must be able to file. " + sentence, AdvertTexts.Table);

        Assert.Equal("File", Assert.Single(role.Requirements).Name);
        Assert.All(role.LeftOut, line => Assert.Equal(LeftOutReason.NotAsked, line.Reason));
        Assert.NotEmpty(role.LeftOut);
    }

    [Theory]
    [InlineData("Filing would be useful but is not essential.", "Filing")]
    [InlineData("You are not afraid of heights.", "Not afraid of heights")]
    [InlineData("A licence with no more than 3 points.", "A licence with no more than 3 points")]
    public void Should_keep_a_demand_that_has_a_not_in_it(string sentence, string name) =>
        Assert.Equal(name, Assert.Single(Requirements("About you\n" + sentence)).Name);

    [Theory]
    [InlineData("Headteacher's PA", 3)]
    [InlineData("PA to the Head of Sales", 3)]
    [InlineData("Head of Sales", 4)]
    [InlineData("Junior Clerk", 2)]
    public void Should_take_the_level_from_the_post_itself_and_make_no_expert_of_it(string title, int level) =>
        Assert.Equal(level, RoleParser.Parse(title + "\n\nAbout you\n- Filing", AdvertTexts.Table).SeniorityLevel);

    [Fact]
    public void Should_make_an_item_of_each_statement_with_its_own_words_and_weight()
    {
        var found = Requirements("About you\nYou must know Excel, and typing is a bonus, as is some filing, but you do not need a degree.");

        Assert.Equal([("Filing", 0.6, "some filing"), ("Typing", 0.6, "typing is a bonus"), ("Excel", 1.2, "You must know Excel")],
            found.Select(requirement => (requirement.Name, requirement.Weight, requirement.Description)));
    }

    [Fact]
    public void Should_read_columns_that_are_parts_and_leave_names_of_columns_out()
    {
        var role = RoleParser.Parse("Events Assistant\n\n| What you'll do | What you'll need |\n|---|---|\n| Set up rooms; greet speakers | A year of bar work |\n\n| Requirement | Why it matters |\n|---|---|\n| Knowledge of licensing law | We serve drinks |", AdvertTexts.Table);

        Assert.Equal(["Bar work", "Licensing law"], role.Requirements.Select(requirement => requirement.Name));
        Assert.Equal(["Set up rooms", "greet speakers"], role.Responsibilities.Select(duty => duty.Text));
    }

    [Fact]
    public void Should_merge_what_is_said_twice_and_keep_both_lines()
    {
        var requirement = Assert.Single(Requirements("Essential\n- Good knowledge of Excel\n\nDesirable\n- Excel skills"));

        Assert.Equal(("Excel", 3, 7, 10), (requirement.Name, requirement.RequiredLevel, requirement.Lines.First, requirement.OtherLines[0].First));
    }

    [Fact]
    public void Should_take_duties_as_requirements_only_where_there_is_nothing_else()
    {
        Assert.Equal("Keep the notes in order", Assert.Single(RoleParser.Parse(Opening, AdvertTexts.Table).Requirements).Name);
        Assert.Equal("Filing", Assert.Single(Requirements("About you\n- Filing")).Name);
    }

    [Fact]
    public void Should_report_what_it_does_not_understand()
    {
        var role = RoleParser.Parse(Opening + "About you\n- Filing\n\nLost Property\nUmbrellas hang by the gate on the hook.", AdvertTexts.Table);

        Assert.Equal(("Lost Property", "Umbrellas hang by the gate on the hook."), role.UnknownSections.Select(section => (section.Heading, section.Text)).Single());
        Assert.Equal(role.LeftOut, RoleReport.Of(role).LeftOut);
    }

    [Fact]
    public void Should_keep_sixty_requirements_the_essential_first_and_report_the_rest()
    {
        var text = new StringBuilder(Opening).Append("Desirable\n");
        foreach (var number in Enumerable.Range(1, 80))
        {
            text.Append(CultureInfo.InvariantCulture, $"- Cataloguing series {number}\n");
        }

        text.Append("\nEssential\n- Filing\n");
        var role = RoleParser.Parse(text.ToString(), AdvertTexts.Table);

        Assert.Equal(RoleParser.MostRequirements, role.Requirements.Count);
        Assert.Contains(role.Requirements, requirement => requirement.Name == "Filing");
        Assert.Equal(21, role.LeftOut.Count(line => line.Reason == LeftOutReason.TooMany));
    }

    [Fact]
    public void Should_report_every_line_of_a_text_without_end()
    {
        var text = Opening + "About you\n" + string.Concat(Enumerable.Range(1, 2000).Select(number => FormattableString.Invariant($"- Cataloguing series {number}\n")));
        var role = RoleParser.Parse(text, AdvertTexts.Table);

        Assert.Equal((RoleParser.MostRequirements, 2000 - RoleParser.MostRequirements), (role.Requirements.Count, role.LeftOut.Count(line => line.Reason == LeftOutReason.TooMany)));
    }

    [Fact]
    public void Should_refuse_a_table_with_a_fault_and_name_it()
    {
        var unknown = AdvertTexts.Read();
        unknown["headings"] = new Dictionary<string, IReadOnlyList<string>>(unknown["headings"]) { ["perkz"] = ["x"] };
        var empty = AdvertTexts.Read();
        empty["words"] = new Dictionary<string, IReadOnlyList<string>>(empty["words"]) { ["tools"] = [" "] };
        var twice = AdvertTexts.Read();
        twice["headings"] = new Dictionary<string, IReadOnlyList<string>>(twice["headings"]) { ["benefits"] = ["Duties"] };
        var missing = AdvertTexts.Read();
        missing.Remove("lines");

        Assert.Contains("perkz", Assert.Throws<InvalidDataException>(() => AdvertTable.From(unknown)).Message, StringComparison.Ordinal);
        Assert.Contains("words.tools", Assert.Throws<InvalidDataException>(() => AdvertTable.From(empty)).Message, StringComparison.Ordinal);
        Assert.Contains("Duties", Assert.Throws<InvalidDataException>(() => AdvertTable.From(twice)).Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("'lines' is missing", Assert.Throws<InvalidDataException>(() => AdvertTable.From(missing)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Requirement> Requirements(string part) => RoleParser.Parse(Opening + part + "\n", AdvertTexts.Table).Requirements;
}
