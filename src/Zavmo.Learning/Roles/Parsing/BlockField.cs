namespace Zavmo.Learning.Roles.Parsing;

internal sealed record BlockField(Field Field, string Label)
{
    public List<Entry> Entries { get; } = [];
}
