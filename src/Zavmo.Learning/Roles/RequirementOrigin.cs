namespace Zavmo.Learning.Roles;

/// <summary>Whose words a requirement is made of.</summary>
public enum RequirementOrigin
{
    /// <summary>The document's.</summary>
    Document,

    /// <summary>The learner's, who added it; it has no line.</summary>
    Learner,
}
