using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Applies the changes of a turn to the learner document, in one replace and once.</summary>
internal sealed class LearnerChanges(ILearnerStore learners)
{
    private const int MaxTries = 3;

    /// <summary>Whether the changes of a turn are in the learner document.</summary>
    public async Task<bool> AreAppliedAsync(LearnerKey key, int turn, bool late) =>
        await learners.ReadAsync(key, CancellationToken.None) is { } stored && Holds(stored.Document, turn, late);

    /// <summary>Applies them unless they have been; a lost race is tried again on what won.</summary>
    /// <param name="key">The learner.</param>
    /// <param name="turn">The turn; one that later turns have overtaken is remembered by its number.</param>
    /// <param name="changes">The changes, in order.</param>
    /// <param name="late">Whether the turn was parked: later turns may have been applied since.</param>
    /// <param name="known">The document as it was read a moment ago; null to read it.</param>
    public async Task ApplyAsync(LearnerKey key, int turn, IReadOnlyList<LearnerChange> changes, bool late, KnownLearner? known)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (learner, etag) = known ?? KnownLearner.Of(key, await learners.ReadAsync(key, CancellationToken.None));
            known = null;
            if (Holds(learner, turn, late))
            {
                return;
            }

            foreach (var change in changes)
            {
                learner = change.ApplyTo(learner);
            }

            learner = learner with
            {
                AppliedTurn = Math.Max(learner.AppliedTurn, turn),
                LateTurns = late ? [.. learner.LateTurns, turn] : learner.LateTurns,
            };
            try
            {
                await learners.WriteAsync(key, learner, etag, CancellationToken.None);
                return;
            }
            catch (ETagConflictException) when (attempt < MaxTries)
            {
                // Re-applied to the document that won.
            }
        }
    }

    private static bool Holds(LearnerDocument learner, int turn, bool late) =>
        late ? learner.LateTurns.Contains(turn) : learner.AppliedTurn >= turn;
}
