namespace Zavmo.Bot;

/// <summary>What became of a send.</summary>
/// <param name="Kind">The outcome.</param>
/// <param name="RetryAfter">How long the channel asked to wait; null where it did not say.</param>
public sealed record SendOutcome(SendOutcomeKind Kind, TimeSpan? RetryAfter = null)
{
    /// <summary>Whether the same send could succeed later: throttled, or a failure on the way or in the service.</summary>
    public bool MayRetry { get; init; } = Kind is SendOutcomeKind.Throttled;
}
