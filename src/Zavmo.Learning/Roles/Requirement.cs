namespace Zavmo.Learning.Roles;

/// <summary>One thing the role asks of a person; the unit of the assessment and of the heat map.</summary>
public sealed record Requirement
{
    /// <summary>Stable id within the role: a slug of category and name, e.g. <c>technical-competency.code-review</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind of requirement.</summary>
    public required RequirementCategory Category { get; init; }

    /// <summary>The document's own sub-heading (a foundation skill's category), or null.</summary>
    public string? Group { get; init; }

    /// <summary>Short name as the document writes it; a prerequisite has a name of at most 60 characters made from its sentence.</summary>
    public required string Name { get; init; }

    /// <summary>The document's own description; empty where it gives none.</summary>
    public required string Description { get; init; }

    /// <summary>Required proficiency, 1 (Novice) to 5 (Expert).</summary>
    public required int RequiredLevel { get; init; }

    /// <summary>Relative weight, above 0; 1 is a requirement named once and linked to nothing.</summary>
    public required double Weight { get; init; }

    /// <summary>Whether the document only wishes for it ("nice to have"): nothing waits for it.</summary>
    public bool IsWish { get; init; }

    /// <summary>When an emerging skill matters, in the document's words, e.g. "within 6 months"; otherwise null.</summary>
    public string? Horizon { get; init; }

    /// <summary>The responsibilities it serves, by their zero-based place in <c>RoleProfile.Responsibilities</c>.</summary>
    public IReadOnlyList<int> Responsibilities { get; init; } = [];

    /// <summary>Names of the metrics it serves.</summary>
    public IReadOnlyList<string> Metrics { get; init; } = [];

    /// <summary>The one-based line numbers of the document it came from, first and last; 0 and 0 where a learner added it.</summary>
    public required LineRange Lines { get; init; }

    /// <summary>Further places where the document says the same, in its order.</summary>
    public IReadOnlyList<LineRange> OtherLines { get; init; } = [];

    /// <summary>Whose words it is made of.</summary>
    public RequirementOrigin Origin { get; init; }

    /// <summary>Whether the learner says that they have this: it is shown so, and not assessed unless they ask.</summary>
    public bool SaidHeld { get; init; }
}
