namespace Zavmo.Learning.Roles.Editing;

/// <summary>Why a change of a role is refused.</summary>
public enum RoleEditFault
{
    /// <summary>No requirement has this id.</summary>
    UnknownRequirement,

    /// <summary>The name is empty, too long or more than one line.</summary>
    BadName,

    /// <summary>Another requirement has this name.</summary>
    NameTaken,

    /// <summary>The level is outside 1 to 5, or the requirement has no level.</summary>
    BadLevel,

    /// <summary>Fewer than two requirements are to be merged, or one of them twice.</summary>
    BadMerge,

    /// <summary>It is the last requirement: without one nothing can be assessed.</summary>
    LastRequirement,

    /// <summary>The role has as many requirements as can be assessed.</summary>
    TooMany,

    /// <summary>The requirement is so already.</summary>
    NoChange,

    /// <summary>It is not said who changes the role.</summary>
    NobodyNamed,
}
