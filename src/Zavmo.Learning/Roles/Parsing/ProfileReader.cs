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
                read[section] = blocks.FindAll(block => !block.IsEmpty);
                AddNote(section, introduction);
            }
            else if (section.Kind == SectionKind.Note)
            {
                AddNote(section, section.Lines);
            }
        }
    }

    /// <summary>Text under known headings that belongs to no item, in the order of the document.</summary>
    public IReadOnlyList<RoleSection> Notes => [.. notes.Concat(read.SelectMany(item => item.Value.SelectMany(block => Left(item.Key, block)))).OrderBy(note => note.Lines.First)];

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

    /// <summary>The lines of the first section of a kind that says something, or null.</summary>
    public LineRange? Lines(SectionKind kind) =>
        sections.Find(section => section.Kind == kind && section.Lines.Count > 0) is { } found
            ? new LineRange(found.Lines[0].Number, found.Lines[^1].Number)
            : null;

    public void AddNote(Section section, IReadOnlyCollection<RoleLine> lines)
    {
        if (lines.Count > 0)
        {
            notes.Add(section.AsText(lines));
        }
    }

    /// <summary>Keeps the name of an item that holds nothing a profile has a place for.</summary>
    public void AddNote(Section section, Block block)
    {
        if (block.Name.Length > 0)
        {
            notes.Add(new RoleSection(section.Heading, block.Name, block.Lines));
        }
    }

    public void AddNote(Section section, IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            notes.Add(new RoleSection(section.Heading, entry.Text, entry.Lines));
        }
    }

    private static IEnumerable<RoleSection> Left(Section section, Block block) =>
        block.Fields.Where(field => !field.Taken && field.Field != Field.Id && field.Entries.Count > 0).Select(field => new RoleSection(
            section.Heading,
            (field.Label.Length > 0 ? field.Label + ": " : "") + string.Join('\n', field.Entries.Select(entry => entry.Text)),
            new LineRange(field.Entries[0].First, field.Entries[^1].Last)));
}
