namespace Zavmo.Learning.Discover;

/// <summary>What a learner says of an essential prerequisite; the value is the level of its observation.</summary>
public enum PrerequisiteAnswer
{
    /// <summary>They do not have it.</summary>
    No = 1,

    /// <summary>They are on the way; it counts as not yet.</summary>
    Nearly = 2,

    /// <summary>They have it.</summary>
    Yes = 3,

    /// <summary>They have it, and named what could be looked at.</summary>
    YesAndProof = 4,
}
