using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Faults;

internal sealed class WatchedSessions(ISessionStore inner, ITurnWatch watch) : ISessionStore
{
    public Task<Stored<SessionDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.SessionRead, key.ToString(), () => inner.ReadAsync(key, cancellationToken));

    public Task<string> WriteAsync(LearnerKey key, SessionDocument document, string? ifMatch, CancellationToken cancellationToken) =>
        watch.AtAsync(StepNames.SessionWrite, key.ToString(), () => inner.WriteAsync(key, document, ifMatch, cancellationToken));

    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);
}
