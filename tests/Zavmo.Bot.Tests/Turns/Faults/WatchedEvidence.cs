using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedEvidence(IEvidenceStore inner, ITurnWatch watch) : IEvidenceStore
{
    public Task<bool> TryCreateAsync(LearnerKey key, EvidenceItem item, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.EvidenceCreate, key.ToString(), () => inner.TryCreateAsync(key, item, cancellationToken));

    public Task<Stored<EvidenceItem>?> ReadAsync(LearnerKey key, int number, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.EvidenceRead, key.ToString(), () => inner.ReadAsync(key, number, cancellationToken));

    public Task<IReadOnlyList<Stored<EvidenceItem>>> ListAsync(LearnerKey key, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Other, key.ToString(), () => inner.ListAsync(key, cancellationToken));

    public Task EraseAsync(LearnerKey key, EvidenceItem erased, string ifMatch, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Other, key.ToString(), () => inner.EraseAsync(key, erased, ifMatch, cancellationToken));
}
