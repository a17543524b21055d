namespace Zavmo.Bot.Tests.Turns.CosmosFaults;

/// <summary>What goes wrong with one request under the SDK.</summary>
public enum WireFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>429 twice, with the time to wait.</summary>
    Throttled,

    /// <summary>429 more often than the SDK tries.</summary>
    ThrottledLong,

    /// <summary>449.</summary>
    RetryWith,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>A time-out of the connection; nothing arrived.</summary>
    TimedOutBefore,

    /// <summary>A time-out of the connection; it was done.</summary>
    TimedOutAfter,

    /// <summary>A time-out of the connection; it is done later, when nobody waits for it any more.</summary>
    Late,

    /// <summary>The connection breaks; nothing arrived.</summary>
    ResetBefore,

    /// <summary>The connection breaks; it was done.</summary>
    ResetAfter,

    /// <summary>It arrives twice, and the answer is the second one's: 409 or 412 to what was done.</summary>
    SentTwice,

    /// <summary>Another writer is first: of the same document where it is created, with another tag where it is replaced.</summary>
    Overtaken,

    /// <summary>No answer comes; nothing arrived.</summary>
    Hung,

    /// <summary>No answer comes; it was done.</summary>
    HungAfter,

    /// <summary>The answer takes long.</summary>
    Slow,
}
