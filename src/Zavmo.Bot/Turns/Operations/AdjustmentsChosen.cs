using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The adjustments asked for, already encrypted; null when withdrawn.</summary>
/// <param name="Protected">The encrypted switches, or null.</param>
public sealed record AdjustmentsChosen(string? Protected) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with { ProtectedAdjustments = Protected };
}
