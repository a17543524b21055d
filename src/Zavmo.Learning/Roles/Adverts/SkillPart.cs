namespace Zavmo.Learning.Roles.Adverts;

/// <summary>One requirement within a line: its own words, the name they give, and what the line says of its importance and level.</summary>
internal sealed record SkillPart(string Text, string Name, Importance? Importance, int? Level)
{
    /// <summary>The kind where the words are a listed name; otherwise null.</summary>
    public RequirementCategory? Category { get; init; }
}
