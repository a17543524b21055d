namespace Zavmo.Learning.Roles.Editing;

/// <summary>What was done to what was understood of a role.</summary>
public enum RoleEditKind
{
    /// <summary>A requirement was added in the learner's words.</summary>
    Added,

    /// <summary>A requirement was taken out.</summary>
    Removed,

    /// <summary>Several became one.</summary>
    Merged,

    /// <summary>A requirement got another name.</summary>
    Renamed,

    /// <summary>The learner says that they have it.</summary>
    SaidHeld,

    /// <summary>The learner wants it assessed after all.</summary>
    AskedAgain,

    /// <summary>Its level was changed.</summary>
    LevelChanged,
}
