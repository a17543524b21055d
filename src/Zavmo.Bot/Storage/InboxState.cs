namespace Zavmo.Bot.Storage;

/// <summary>Where an accepted message stands.</summary>
public enum InboxState
{
    /// <summary>Its turn is to be run, applied or sent.</summary>
    Open,

    /// <summary>Everything is done; what is left is a tombstone, by which the same message is known when it comes again.</summary>
    Done,

    /// <summary>It failed three times and waits for an operator.</summary>
    Parked,
}
