using System.Text.Json.Serialization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The learner agreed, or did not. A refusal keeps nothing but itself.</summary>
/// <param name="Given">Whether they agreed.</param>
/// <param name="At">When.</param>
/// <param name="TextVersion">Version of the text they answered.</param>
public sealed record ConsentAnswered(bool Given, DateTimeOffset At, string TextVersion) : LearnerChange
{
    /// <inheritdoc />
    [JsonIgnore]
    public override bool Erases => !Given;

    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner)
    {
        var consent = new Consent(Given, At, TextVersion);
        return Given
            ? learner with { Consent = consent }
            : new LearnerDocument { LearnerId = learner.LearnerId, Consent = consent, AppliedTurn = learner.AppliedTurn };
    }
}
