namespace Zavmo.Bot.Tutor;

/// <summary>How a question to the model ended.</summary>
public enum ModelOutcome
{
    /// <summary>With an answer of the asked form.</summary>
    Answered,

    /// <summary>It was not asked: it failed several times a moment ago.</summary>
    Resting,

    /// <summary>Nothing came in time.</summary>
    TimedOut,

    /// <summary>It has too much to do (429).</summary>
    Throttled,

    /// <summary>It answered with a fault of its own (5xx).</summary>
    Failing,

    /// <summary>It cannot be reached.</summary>
    Unreachable,

    /// <summary>Key, identity, deployment or rights are wrong (401, 403, 404), or no identity was found.</summary>
    Denied,

    /// <summary>It does not take the request (other 4xx).</summary>
    Rejected,

    /// <summary>The content filter stopped the request or the answer.</summary>
    Filtered,

    /// <summary>The model refused.</summary>
    Refused,

    /// <summary>The answer was cut off.</summary>
    CutOff,

    /// <summary>The answer is not of the asked form.</summary>
    Unreadable,
}
