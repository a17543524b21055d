namespace Zavmo.Bot;

/// <summary>What became of a send, and so what the outbox does next.</summary>
public enum SendOutcomeKind
{
    /// <summary>It arrived.</summary>
    Sent,

    /// <summary>The channel asks to wait: send it again later.</summary>
    Throttled,

    /// <summary>The person blocked or removed the bot: send nothing more until they come back.</summary>
    Blocked,

    /// <summary>The conversation, or the activity to change, is no more.</summary>
    Gone,

    /// <summary>Anything else; <see cref="SendOutcome.MayRetry"/> says whether the same send could succeed.</summary>
    Failed,
}
