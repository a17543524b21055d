namespace Zavmo.Bot.Storage;

/// <summary>Container <c>evidence</c>: a learner's evidence items, created once each, in the order of their numbers.</summary>
public interface IEvidenceStore
{
    /// <summary>Creates the item; false when its number is taken.</summary>
    Task<bool> TryCreateAsync(LearnerKey key, EvidenceItem item, CancellationToken cancellationToken);

    /// <summary>The item of a number, or null.</summary>
    Task<Stored<EvidenceItem>?> ReadAsync(LearnerKey key, int number, CancellationToken cancellationToken);

    /// <summary>Every item of the learner, by number. For export and erasure only: no turn asks this.</summary>
    Task<IReadOnlyList<Stored<EvidenceItem>>> ListAsync(LearnerKey key, CancellationToken cancellationToken);

    /// <summary>Replaces the item by what is left of it when it is erased, and its traces on disk.</summary>
    /// <exception cref="ETagConflictException">It has another tag, or is gone.</exception>
    Task EraseAsync(LearnerKey key, EvidenceItem erased, string ifMatch, CancellationToken cancellationToken);
}
