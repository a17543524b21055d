using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Applies the operations of an outbox entry to the learner document, once each.</summary>
public sealed class LearnerChanges(ILearnerStore learners)
{
    private const int MaxTries = 3;

    /// <summary>Applies the entry unless it has been applied; a lost race is tried again on what won.</summary>
    public async Task ApplyAsync(LearnerKey key, OutboxEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Operations.Count == 0)
        {
            return;
        }

        for (var attempt = 1; ; attempt++)
        {
            var stored = await learners.ReadAsync(key, cancellationToken);
            var learner = stored?.Document ?? new LearnerDocument { LearnerId = key.LearnerId };
            if (learner.AppliedTurn >= entry.Turn)
            {
                return;
            }

            foreach (var operation in entry.Operations)
            {
                learner = operation.Deserialize(TurnJson.Default.LearnerChange)!.ApplyTo(learner);
            }

            try
            {
                await learners.WriteAsync(key, learner with { AppliedTurn = entry.Turn }, stored?.ETag, cancellationToken);
                return;
            }
            catch (ETagConflictException) when (attempt < MaxTries)
            {
                // Re-applied to the document that won.
            }
        }
    }
}
