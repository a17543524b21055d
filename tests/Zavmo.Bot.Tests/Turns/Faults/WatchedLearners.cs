using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedLearners(ILearnerStore inner, ITurnWatch watch) : ILearnerStore
{
    public Task<Stored<LearnerDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.LearnerRead, key.ToString(), () => inner.ReadAsync(key, cancellationToken));

    public Task<string> WriteAsync(LearnerKey key, LearnerDocument document, string? ifMatch, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.LearnerWrite, key.ToString(), () => inner.WriteAsync(key, document, ifMatch, cancellationToken));

    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);
}
