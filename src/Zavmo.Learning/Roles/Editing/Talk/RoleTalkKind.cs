namespace Zavmo.Learning.Roles.Editing.Talk;

/// <summary>What a learner asks for when they look at what was understood of their role.</summary>
public enum RoleTalkKind
{
    /// <summary>Nothing that is understood.</summary>
    Unclear,

    /// <summary>It is right as it is.</summary>
    Confirm,

    /// <summary>It is wrong, and not yet said what.</summary>
    Wrong,

    /// <summary>A requirement more, in their words.</summary>
    Add,

    /// <summary>Several of one, in the names that are said.</summary>
    Split,

    /// <summary>Requirements out.</summary>
    Remove,

    /// <summary>Several as one.</summary>
    Merge,

    /// <summary>Another name for one.</summary>
    Rename,

    /// <summary>Another level for one.</summary>
    Level,

    /// <summary>They have it already.</summary>
    Held,

    /// <summary>It is to be asked after all.</summary>
    Ask,

    /// <summary>One of them in full.</summary>
    Show,

    /// <summary>Why one of them is there, or at its level.</summary>
    Why,

    /// <summary>The lines of the text that were left out.</summary>
    LeftOut,

    /// <summary>The requirements that come after those shown.</summary>
    Next,

    /// <summary>The requirements before those shown.</summary>
    Previous,

    /// <summary>The list again.</summary>
    List,

    /// <summary>Another job description, or none.</summary>
    Cancel,

    /// <summary>The last change taken back.</summary>
    Undo,

    /// <summary>All of them out, or everything that is kept: which of the two is not said.</summary>
    RemoveAll,
}
