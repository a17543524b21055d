namespace Zavmo.Learning.Roles.Parsing;

/// <summary>How the labelled lines of a section are read.</summary>
/// <param name="Labels">Meaning of each label, by its key; <see cref="Field.Name"/> begins a new item.</param>
internal sealed record SectionSpec(IReadOnlyDictionary<string, Field> Labels)
{
    /// <summary>Where a bullet without a label goes directly under an item's name.</summary>
    public Field BulletField { get; init; } = Field.Description;

    /// <summary>Whether a bullet without a label and without an item before it is an item itself.</summary>
    public bool PlainItems { get; init; } = true;

    /// <summary>Whether any short label is a field of its own, such as the levels of decision authority.</summary>
    public bool OpenLabels { get; init; }
}
