namespace Zavmo.Bot.Storage;

/// <summary>Container <c>learners</c>: what is known about one learner, as far as they agreed to it.</summary>
public interface ILearnerStore
{
    /// <summary>The learner's document, or null when there is none.</summary>
    Task<Stored<LearnerDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken);

    /// <summary>Creates (<paramref name="ifMatch"/> null) or replaces the document; returns its new tag.</summary>
    /// <exception cref="ETagConflictException">It exists already, is gone, or has another tag.</exception>
    Task<string> WriteAsync(LearnerKey key, LearnerDocument document, string? ifMatch, CancellationToken cancellationToken);

    /// <summary>Deletes the document and its traces on disk; nothing happens when there is none.</summary>
    Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken);
}
