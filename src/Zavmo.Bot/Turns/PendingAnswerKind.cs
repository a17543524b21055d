namespace Zavmo.Bot.Turns;

/// <summary>What a request waits for.</summary>
public enum PendingAnswerKind
{
    /// <summary>The response of an invoke.</summary>
    Invoke,

    /// <summary>The status of an invoke that has no body.</summary>
    Status,

    /// <summary>All replies of the turn, as <c>deliveryMode: expectReplies</c> asks.</summary>
    Replies,
}
