using System.Globalization;
using System.Text;
using CsCheck;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Documents built from random sections in random order and dress yield the counts that went in.</summary>
public sealed class GeneratedDocumentTests
{
    private const int Runs = 500;
    private static readonly string[] Bullets = ["- ", "* ", "• ", "– ", "\t• ", "  - ", "1. ", "a) ", "◦ ", ""];
    private static readonly string[] HeadingStyles = ["## {0}", "**{0}**", "{0}:", "{0}", "SHOUT", "🔧 {0}", "7. {0}"];
    private static readonly string[] Ends = ["\n", "\r\n", "\r"];

    private static readonly (string Heading, string[] Item)[] Kinds =
    [
        ("Quantitative Metrics", ["Metric: Measure {0}", "Desc: What is counted in case {0}.", "Target: {0} %", "Freq: Weekly"]),
        ("Qualitative Metrics", ["Metric: Sign {0}", "Evidence: Seen {0} times."]),
        ("Primary Traits", ["Trait: Habit {0}", "Manifestation: You do it {0} times.", "Benefit: It pays."]),
        ("Supporting Traits", ["Trait: Custom {0}", "Desc: You do it too."]),
        ("Primary Motivators", ["Motivator: Reason {0}", "Daily: It comes up at {0} o'clock."]),
        ("Common Frustrations", ["The thing with number {0} breaks."]),
        ("What Role Doesn't Offer", ["Peace on day {0}."]),
        ("Decision-Making Authority", ["Type: Choice {0}", "Entry: Asks.", "Mid: Proposes.", "Senior: Decides."]),
        ("Technical Competencies", ["Skill: Craft {0}", "Desc: The craft of making {0} of them.", "Level: Advanced"]),
        ("Digital Tools", ["Tool: System {0}", "Level: Basic", "Usage: Opens file {0}."]),
        ("Industry Knowledge", ["Area: Field {0}", "Desc: How field {0} works."]),
        ("Regulatory Compliance Regulations", ["Reg: Rule {0}", "Usage: Keeps rule {0}."]),
        ("Essential Prerequisites", ["Paper number {0} signed by the registrar."]),
        ("Emerging Foundation Skills", ["Skill: Novelty {0}", "Why: Within {0} months.", "Concepts: ['One', \"Two's\"]", "QuickWin: Try it."]),
        ("Education Requirements", ["Level: Step {0}", "Req: Certificate {0}", "Alts: None"]),
        ("Preferred Certifications", ["Cert: Badge {0}", "Prod: House {0}", "Usage: Shows it."]),
        ("Recommended Activities", ["Walk round the block {0} times."]),
        ("Entry Paths to This Role", ["Path: Beginner {0}", "Time: {0} years"]),
        ("Career Progression From This Role", ["Pathway: Chief {0}", "Time: {0} years"]),
        ("Long Term Vision Potential Roles", ["Title: Boss {0}", "Time: {0} years"]),
    ];

    private static readonly Gen<(int Kind, int Items, int Bullet)[]> Plans =
        Gen.Select(Gen.Int[1, 4].Array[Kinds.Length], Gen.Int[0, Bullets.Length - 1].Array[Kinds.Length], Gen.Int[1, Kinds.Length])
            .SelectMany((items, bullets, size) => Gen.Shuffle(Enumerable.Range(0, Kinds.Length).ToArray(), size)
                .Select(order => order.Select(kind => (kind, items[kind], bullets[kind])).ToArray()));

    [Fact]
    public void Should_count_what_went_in() =>
        Gen.Select(Plans, Gen.Int[0, HeadingStyles.Length - 1], Gen.Int[0, Ends.Length - 1], Gen.Bool, Gen.Int[0, 20]).Sample(
            (plan, heading, end, blank, unknown) =>
            {
                var text = Write(plan, HeadingStyles[heading], blank, unknown).ReplaceLineEndings(Ends[end]);
                var profile = RoleParser.Parse(text);
                var actual = Counts(profile);
                var wrong = Enumerable.Range(0, Kinds.Length).Where(kind => actual[kind] != plan.Where(part => part.Kind == kind).Sum(part => part.Items)).ToList();
                Assert.True(wrong.Count == 0, string.Join(", ", wrong.Select(kind => $"{Kinds[kind].Heading}: {actual[kind]}")) + "\n" + text);
                Assert.Equal(unknown < plan.Length ? ["Lost Property Procedure"] : [], profile.UnknownSections.Select(section => section.Heading), StringComparer.OrdinalIgnoreCase);
                Assert.Equal(plan.Where(part => part.Kind == 7).Sum(part => part.Items) * 3, profile.DecisionAuthorities.Sum(type => type.Levels.Count));
                Assert.All(profile.EmergingSkills, skill => Assert.Equal(["One", "Two's"], skill.Concepts.Select(concept => concept.Name)));
            },
            iter: Runs);

    private static string Write((int Kind, int Items, int Bullet)[] plan, string heading, bool blank, int unknown)
    {
        var text = new StringBuilder("Title: Tester\n");
        Head("Sector Mobility");
        text.AppendLine("Anywhere that tests.");
        Head("Regulations");
        text.AppendLine("- Reg: The first rule");
        foreach (var (at, part) in plan.Index())
        {
            if (at == unknown)
            {
                Head("Lost Property Procedure");
                text.AppendLine("Hand it in at the gate by six, and sign the book that lies there.");
            }

            var (name, item) = Kinds[part.Kind];
            Head(name);
            foreach (var number in Enumerable.Range(1, part.Items))
            {
                foreach (var line in item)
                {
                    text.AppendLine(Bullets[part.Bullet] + string.Format(CultureInfo.InvariantCulture, line, number));
                }
            }
        }

        return text.ToString();

        void Head(string name)
        {
            text.Append(blank ? "\n" : "").AppendLine(heading == "SHOUT" ? name.ToUpperInvariant() : string.Format(CultureInfo.InvariantCulture, heading, name)).Append(blank ? "\n" : "");
        }
    }

    private static int[] Counts(RoleProfile profile) =>
    [
        profile.QuantitativeMetrics.Count, profile.QualitativeMetrics.Count, profile.PrimaryTraits.Count, profile.SupportingTraits.Count, profile.Motivators.Count,
        profile.Frustrations.Count, profile.NonOffers.Count, profile.DecisionAuthorities.Count, profile.TechnicalCompetencies.Count, profile.DigitalTools.Count,
        profile.IndustryKnowledge.Count, profile.Regulations.Count - 1, profile.Prerequisites.Count, profile.EmergingSkills.Count, profile.Education.Count,
        profile.Certifications.Count, profile.Activities.Count, profile.EntryPaths.Count, profile.ProgressionPathways.Count, profile.LongTermRoles.Count,
    ];
}
