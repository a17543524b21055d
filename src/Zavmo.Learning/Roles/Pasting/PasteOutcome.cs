namespace Zavmo.Learning.Roles.Pasting;

/// <summary>What became of a part that was pasted.</summary>
public enum PasteOutcome
{
    /// <summary>It was added.</summary>
    Added,

    /// <summary>It is there already: nothing was added.</summary>
    Repeated,

    /// <summary>It began with the end of what is there: only what is new was added.</summary>
    Overlapped,

    /// <summary>It holds all that was pasted before and more, and takes its place.</summary>
    Restarted,

    /// <summary>It is blank: nothing was added.</summary>
    Empty,
}
