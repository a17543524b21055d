namespace Zavmo.Bot.Storage;

/// <summary>Container <c>feedback</c>: what learners think of single replies, for the administrator of their tenant.</summary>
public interface IFeedbackStore
{
    /// <summary>Creates the item; false when it is there already, and then nothing is changed.</summary>
    Task<bool> TryCreateAsync(string tenantId, FeedbackItem item, CancellationToken cancellationToken);

    /// <summary>Items of a tenant, newest first. For the administrator only: no turn asks this.</summary>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="limit">At most so many, 1 or more.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<IReadOnlyList<FeedbackItem>> ListAsync(string tenantId, int limit, CancellationToken cancellationToken);

    /// <summary>Deletes every item of the learner, and its traces on disk; nothing happens when there is none.</summary>
    Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken);
}
