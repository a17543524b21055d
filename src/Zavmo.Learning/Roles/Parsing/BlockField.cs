namespace Zavmo.Learning.Roles.Parsing;

internal sealed record BlockField(Field Field, string Label)
{
    public List<Entry> Entries { get; } = [];

    /// <summary>Whether the label stood alone on its line, so that what follows may be a list.</summary>
    public bool Open { get; init; }

    /// <summary>Whether the profile has it; what it has not becomes a note.</summary>
    public bool Taken { get; set; }

    /// <summary>Whether it holds several texts rather than one that goes on.</summary>
    public bool IsList => Field is Field.Items or Field.Internal or Field.External or Field.Matrix or Field.ReportsTo or Field.Preparation or Field.Concepts;
}
