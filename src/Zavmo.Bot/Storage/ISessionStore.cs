namespace Zavmo.Bot.Storage;

/// <summary>Container <c>sessions</c>: one small document a learner; its conditional replace is what commits a turn.</summary>
public interface ISessionStore
{
    /// <summary>The learner's session, or null when there is none.</summary>
    Task<Stored<SessionDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken);

    /// <summary>Creates (<paramref name="ifMatch"/> null) or replaces the session; returns its new tag.</summary>
    /// <exception cref="ETagConflictException">It exists already, is gone, or has another tag.</exception>
    Task<string> WriteAsync(LearnerKey key, SessionDocument document, string? ifMatch, CancellationToken cancellationToken);

    /// <summary>Deletes the session and its traces on disk; nothing happens when there is none.</summary>
    Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken);
}
