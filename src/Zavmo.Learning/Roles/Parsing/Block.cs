namespace Zavmo.Learning.Roles.Parsing;

/// <summary>One item of a section: a name and what its labels say.</summary>
internal sealed class Block(int first)
{
    public string Name { get; set; } = "";

    public bool Named { get; set; }

    /// <summary>A bullet without labels, whose name is the bullet's own text.</summary>
    public bool Plain { get; init; }

    public int First { get; } = first;

    public int Last { get; set; } = first;

    public LineRange Lines => new(First, Last);

    public List<BlockField> Fields { get; } = [];

    public bool Has(Field field) => Fields.Exists(found => found.Field == field);

    /// <summary>Whether it says nothing: a label with nothing behind it, or that there is none.</summary>
    public bool IsEmpty => (Name.Length == 0 || Words.IsNothing(Name)) && Fields.TrueForAll(item => item.Entries.Count == 0);

    /// <summary>All texts of a field, which count as taken; empty where it has none.</summary>
    public IReadOnlyList<Entry> Entries(Field field)
    {
        var found = Fields.FindAll(item => item.Field == field);
        found.ForEach(item => item.Taken = true);
        return [.. found.SelectMany(item => item.Entries)];
    }

    public string Text(Field field) => string.Join(' ', Entries(field).Select(entry => entry.Text));

    /// <summary>The name, or one made from the first text where the document gives none.</summary>
    public string NameOrShort() =>
        Name.Length > 0 ? Name : ShortName.From(Fields.SelectMany(field => field.Entries).Select(entry => entry.Text).FirstOrDefault() ?? "");
}
