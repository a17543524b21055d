using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Refuses documents that have headings and labels but are not one job description.</summary>
internal static partial class ForeignDocument
{
    private const int FewestHeadings = 2;
    private const int FewestRepeated = 3;
    private static readonly SectionKind[] JobOnly =
    [
        SectionKind.Responsibilities, SectionKind.Prerequisites, SectionKind.FoundationSkills, SectionKind.Metrics, SectionKind.QuantitativeMetrics,
        SectionKind.QualitativeMetrics, SectionKind.Reporting, SectionKind.Stakeholders, SectionKind.Decisions, SectionKind.EmergingSkills, SectionKind.NonOffers,
    ];

    /// <exception cref="RoleDocumentException">The document is a CV, or holds a second job description.</exception>
    public static void Refuse(List<RoleLine> lines, List<Section> sections)
    {
        var person = lines.FindAll(line => line.Bullet != BulletKind.Mark && PersonHeading().IsMatch(Headings.TextOf(line)));
        if (person.Count >= FewestHeadings && !sections.Exists(section => JobOnly.Contains(section.Kind)))
        {
            throw new RoleDocumentException(person[0].Number, $"this reads as a CV, with \"{Headings.TextOf(person[0])}\" and \"{Headings.TextOf(person[1])}\": a job description is wanted");
        }

        if (SecondLine(sections) is { } second)
        {
            throw new RoleDocumentException(second, "a second job description begins here: import one at a time");
        }
    }

    // Sections may come twice; a second summary with two more kinds of section that were there before it may not.
    private static int? SecondLine(List<Section> sections)
    {
        var summaries = sections.FindAll(section => section is { Kind: SectionKind.Summary, Lines.Count: > 0 });
        if (summaries.Count < 2)
        {
            return null;
        }

        var at = sections.IndexOf(summaries[1]);
        var repeated = Kinds(sections.Take(at)).Intersect(Kinds(sections.Skip(at))).Count();
        return repeated < FewestRepeated ? null : sections[at - 1] is { Kind: SectionKind.Unknown, Lines.Count: 0 } title ? title.FirstLine : summaries[1].FirstLine;
    }

    private static IEnumerable<SectionKind> Kinds(IEnumerable<Section> sections) =>
        sections.Where(section => !section.Implicit && section.Lines.Count > 0 && section.Kind is not (SectionKind.Unknown or SectionKind.Preamble or SectionKind.Note)).Select(section => section.Kind);

    [GeneratedRegex(@"^(?:curriculum vitae|cv|r[e\u00E9]sum[e\u00E9]|personal (?:statement|profile|details)|(?:employment|work|career) history|(?:professional|work) experience|employment|references?(?: available on request)?|(?:hobbies|interests)(?: (?:and|&) (?:hobbies|interests))?|contact details|key achievements|date of birth\b.*|nationality\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex PersonHeading();
}
