namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn of dialogs went.</summary>
public enum DialogTurnStatus
{
    /// <summary>There was no dialog.</summary>
    Empty,

    /// <summary>A dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended.</summary>
    Complete,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The last dialog ended, and the turn with it.</summary>
    CompleteAndWait,
}
