namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Reads the sections into the parts of a profile.</summary>
internal sealed class ProfileReader
{
    private readonly List<Section> sections;
    private readonly List<RoleSection> notes = [];
    private readonly Dictionary<Section, List<Block>> read = [];

    public ProfileReader(List<Section> sections)
    {
        this.sections = sections;
        foreach (var section in sections)
        {
            if (SectionSpecs.Of(section.Kind) is { } spec)
            {
                var (blocks, introduction) = BlockReader.Read(section, spec);
                read[section] = blocks;
                AddNote(section, introduction);
            }
            else if (section.Kind == SectionKind.Note)
            {
                AddNote(section, section.Lines);
            }
        }
    }

    /// <summary>Text under known headings that belongs to no item, in the order of the document.</summary>
    public IReadOnlyList<RoleSection> Notes => [.. notes.OrderBy(note => note.Lines.First)];

    public IEnumerable<(Section Section, Block Block)> Blocks(params SectionKind[] kinds) =>
        sections.Where(section => kinds.Contains(section.Kind)).SelectMany(section => read[section].Select(block => (section, block)));

    public List<Entry> Items(SectionKind kind) => [.. sections.Where(section => section.Kind == kind).SelectMany(Items)];

    public List<Entry> Items(Section section)
    {
        var (items, introduction) = ListReader.Items(section);
        AddNote(section, introduction);
        return items;
    }

    public string Text(SectionKind kind) =>
        string.Join("\n\n", sections.Where(section => section.Kind == kind && section.Lines.Count > 0).Select(section => ListReader.Text(section.Lines)));

    public void AddNote(Section section, IReadOnlyCollection<RoleLine> lines)
    {
        if (lines.Count > 0)
        {
            notes.Add(section.AsText(lines));
        }
    }

    public void AddNote(Section section, IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            notes.Add(new RoleSection(section.Heading, entry.Text, entry.Lines));
        }
    }
}
