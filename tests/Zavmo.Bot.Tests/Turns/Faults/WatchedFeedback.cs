using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedFeedback(IFeedbackStore inner, ITurnWatch watch) : IFeedbackStore
{
    public Task<bool> TryCreateAsync(string tenantId, FeedbackItem item, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.FeedbackCreate, new LearnerKey(tenantId, item.LearnerId).ToString(), () => inner.TryCreateAsync(tenantId, item, cancellationToken));

    public Task<IReadOnlyList<FeedbackItem>> ListAsync(string tenantId, int limit, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Other, tenantId, () => inner.ListAsync(tenantId, limit, cancellationToken));

    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.Other, key.ToString(), () => inner.DeleteAsync(key, cancellationToken));
}
