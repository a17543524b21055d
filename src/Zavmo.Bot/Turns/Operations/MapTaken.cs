using Zavmo.Bot.Storage;
using Zavmo.Learning.Discover.History;

namespace Zavmo.Bot.Turns;

/// <summary>What a round of the assessment has shown; the same round again replaces it.</summary>
/// <param name="Round">The round, from 1.</param>
/// <param name="Snapshot">Its map.</param>
public sealed record MapTaken(int Round, AssessmentSnapshot Snapshot) : LearnerChange
{
    /// <inheritdoc />
    public override LearnerDocument ApplyTo(LearnerDocument learner) => learner with
    {
        Assessments = AssessmentHistory.Note(learner.Assessments, Round, Snapshot),
    };
}
