namespace Zavmo.Learning.Learners.Adjusting;

/// <summary>What a learner says about their adjustments in one message.</summary>
/// <param name="Kind">What they want.</param>
/// <param name="Switch">The switch, where they want one on or off; what they say about themselves, where they do; else empty.</param>
public sealed record AdjustmentWish(AdjustmentWishKind Kind, string Switch = "")
{
    /// <summary>Whether the switch was called by its name; else it follows from what they want, as in "no emoji".</summary>
    public bool IsNamed { get; init; }
}
