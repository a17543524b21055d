using Zavmo.Learning.Roles.Adverts;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles;

/// <summary>Reads job descriptions, plain text or Markdown, by their headings and labelled lines.</summary>
public static class RoleParser
{
    /// <summary>The longest document that is read, in characters.</summary>
    public const int LongestDocument = 1_000_000;

    /// <summary>The most requirements that an advert yields or a learner makes of it; a plan of half a year holds no more.</summary>
    public const int MostRequirements = 60;

    private const int FewestUnreadable = 20;
    private const int ReadableShare = 50;

    /// <summary>Reads a document. Sections may stand in any order, be missing or be unknown; unknown ones are kept.</summary>
    /// <param name="text">The document, at most one million characters.</param>
    /// <param name="adverts">The words by which an ordinary advert is read; without them only the product's own shape is.</param>
    /// <exception cref="RoleDocumentException">The document is empty, is no text, has no heading, no title or no requirement, is a CV or holds two job descriptions.</exception>
    public static RoleProfile Parse(string text, AdvertTable? adverts = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Refuse(text);
        var lines = LineReader.Read(text);
        if (lines.Count == 0)
        {
            throw new RoleDocumentException(1, "the document is empty");
        }

        var facts = AiFacts.TakeFrom(lines);
        var sections = Sectioner.Split(lines);
        if (adverts is not null && !AdvertShape.IsOwn(sections))
        {
            ForeignDocument.Refuse(lines, sections);
            return new AdvertReader(adverts).Read(text);
        }

        if (sections.Count == 1 && !lines.Exists(line => line.Key is { } key && SectionSpecs.IsLabel(key)))
        {
            throw new RoleDocumentException(1, "no heading and no labelled line of a job description was found");
        }

        ForeignDocument.Refuse(lines, sections);
        return Build(sections, facts, lines[0].Number, lines[^1].Number);
    }

    private static void Refuse(string text)
    {
        if (text.Length > LongestDocument)
        {
            throw new RoleDocumentException(1, "the document is longer than a million characters");
        }

        var binary = text.IndexOf('\0', StringComparison.Ordinal);
        if (binary >= 0)
        {
            throw new RoleDocumentException(1 + text.AsSpan(0, binary).Count('\n'), "the document holds a NUL character: it is not text");
        }

        if (text.AsSpan().Count('\uFFFD') is > FewestUnreadable and var unreadable && unreadable * ReadableShare > text.Length)
        {
            throw new RoleDocumentException(1 + text.AsSpan(0, text.IndexOf('\uFFFD', StringComparison.Ordinal)).Count('\n'), "the document is no UTF-8 text from here on: save it as text or Markdown");
        }

        if (text.StartsWith("%PDF-", StringComparison.Ordinal) || text.StartsWith("{\\rtf", StringComparison.Ordinal) || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
        {
            throw new RoleDocumentException(1, "the document is a PDF, RTF or Office file: save it as text or Markdown");
        }
    }

    private static RoleProfile Build(List<Section> sections, AiFacts facts, int firstLine, int lastLine)
    {
        var reader = new ProfileReader(sections);
        var profile = WorkReader.Read(new RoleProfile { Title = "", SeniorityLevel = 0 }, reader, facts);
        var (title, level) = TitleFinder.Find(sections, profile.Summary, [.. profile.ResponsibilityLevels.Select(item => item.Level)]);
        if (title is null)
        {
            throw new RoleDocumentException(firstLine, "no title was found: begin with a heading or a line such as \"Title: Ward Manager\"");
        }

        profile = profile with { Title = title, Level = level, SeniorityLevel = Levels.OfSeniority(title, level) };
        profile = CareerReader.Read(SkillReader.Read(PersonReader.Read(profile, reader, sections), reader), reader);
        profile = profile with { Requirements = RequirementBuilder.Build(profile) };
        if (profile.Requirements.Count == 0)
        {
            throw new RoleDocumentException(lastLine, "the document ends without a skill, tool, regulation or prerequisite: nothing can be assessed");
        }

        return profile with
        {
            ZavmoDelivery = Delivery(sections),
            Notes = reader.Notes,
            UnknownSections = [.. Opening.Unread(sections[0], title), .. sections.Where(section => section.Kind == SectionKind.Unknown).Select(section => section.AsText())],
        };
    }

    private static RoleSection? Delivery(List<Section> sections) =>
        sections.Where(section => section.Kind == SectionKind.ZavmoDelivery).Select(section => section.AsText())
            .Aggregate((RoleSection?)null, (all, next) => all is null ? next : all with { Text = all.Text + "\n" + next.Text, Lines = new LineRange(all.Lines.First, next.Lines.Last) });
}
