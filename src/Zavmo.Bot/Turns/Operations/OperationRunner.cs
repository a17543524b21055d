using System.Text.Json;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Applies the operations of a committed turn. Each has its effect once, however often this is called.</summary>
internal sealed class OperationRunner(
    EvidenceWriter evidence, LearnerChanges changes, IFeedbackStore feedback, TraceEraser traces, RoleDrafts drafts, IWebChatStore webChat,
    ILogger<OperationRunner> log)
{
    private const int MaxTries = 3;

    /// <summary>Applies them. What keeps failing is in the result, to be parked; the rest is done.</summary>
    /// <param name="key">The learner.</param>
    /// <param name="entry">The turn's entry.</param>
    /// <param name="late">Whether the entry was parked before.</param>
    /// <param name="learner">The learner document as the turn read it; null to read it.</param>
    /// <exception cref="StorageException">The store cannot be reached: nothing is wrong with the operation, try again later.</exception>
    public async Task<OperationsResult> ApplyAsync(LearnerKey key, OutboxEntry entry, bool late = false, KnownLearner? learner = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Operations.Count == 0)
        {
            return OperationsResult.None;
        }

        var operations = entry.Operations
            .Select(json => (Json: json, Operation: json.Deserialize(TurnJson.Default.TurnOperation)!)).ToList();
        var result = OperationsResult.None;
        foreach (var (json, operation) in operations.Where(each => each.Operation is EvidenceAdded))
        {
            var item = ((EvidenceAdded)operation).Item;
            var before = result.Head ?? new EvidenceHead(item.Number - 1, item.PreviousHash);
            var head = before;
            var failure = await FailureOfAsync(async () => head = await evidence.AppendAsync(key, EvidenceWriter.LinkTo(before, item)));
            result = result.With(head, failure, [json]);
        }

        var learnerChanges = operations.Where(each => each.Operation is LearnerChange).ToList();
        if (learnerChanges.Count > 0)
        {
            var made = learnerChanges.ConvertAll(each => (LearnerChange)each.Operation);
            var failure = await FailureOfAsync(() => changes.ApplyAsync(key, entry.Turn, made, late, learner));
            result = result.With(result.Head, failure, learnerChanges.Select(each => each.Json));
        }

        foreach (var (json, operation) in operations.Where(each => each.Operation is FeedbackGiven))
        {
            var failure = await FailureOfAsync(() => feedback.TryCreateAsync(key.TenantId, ((FeedbackGiven)operation).Item, CancellationToken.None));
            result = result.With(result.Head, failure, [json]);
        }

        foreach (var (json, operation) in operations.Where(each => each.Operation is TracesErased))
        {
            var failure = await FailureOfAsync(() => traces.EraseAsync(key, entry, ((TracesErased)operation).At));
            result = result.With(result.Head, failure, [json]);
        }

        foreach (var (json, operation) in operations.Where(each => each.Operation is RoleDraftsErased or UploadsErased))
        {
            var failure = await FailureOfAsync(() => operation is UploadsErased uploads
                ? webChat.DeleteUploadsAsync(uploads.ConversationId, uploads.UploadIds, CancellationToken.None)
                : drafts.EraseAsync(key, ((RoleDraftsErased)operation).Before, CancellationToken.None));
            result = result.With(result.Head, failure, [json]);
        }

        var committed = operations.Select(each => each.Operation).OfType<EvidenceAdded>().LastOrDefault()?.Item.Head;
        return result with { Head = result.Head == committed ? null : result.Head };
    }

    /// <summary>
    /// What may be left of an entry that is given up before it is known what of it was applied, and the head of the evidence
    /// chain without it: evidence tells by itself that it is there, changes of the learner do not when they come late.
    /// </summary>
    public async Task<(OutboxEntry Left, EvidenceHead? Head)> LeftOfAsync(LearnerKey key, OutboxEntry entry, bool late)
    {
        var operations = entry.Operations
            .Select(json => (Json: json, Operation: json.Deserialize(TurnJson.Default.TurnOperation)!)).ToList();
        var first = operations.Select(each => each.Operation).OfType<EvidenceAdded>().FirstOrDefault()?.Item;
        var applied = await changes.AreAppliedAsync(key, entry.Turn, late);
        var left = operations.Where(each => !applied || each.Operation is not LearnerChange).Select(each => each.Json);
        return (entry with { Operations = [.. left] }, first is null ? null : new EvidenceHead(first.Number - 1, first.PreviousHash));
    }

    private async Task<string?> FailureOfAsync(Func<Task> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await work();
                return null;
            }
            catch (StorageException error) when (!error.IsPermanent)
            {
                throw;
            }
#pragma warning disable CA1031 // Whatever is wrong with an operation must not stop the learner's next turn: its entry is parked.
            catch (Exception error)
#pragma warning restore CA1031
            {
                log.OperationFailed(attempt, error.GetType().Name);
                if (attempt == MaxTries)
                {
                    return error.GetType().Name;
                }
            }
        }
    }
}
