namespace Zavmo.Bot.Storage;

/// <summary>Container <c>directory</c>: who is who on which channel, and how to reach them.</summary>
public interface IDirectoryStore
{
    /// <summary>
    /// The person's entry, created with a fresh learner id if absent. When several create it at once one wins and the
    /// others get the winner's entry.
    /// </summary>
    /// <param name="tenantId">The tenant that the channel's message was verified for.</param>
    /// <param name="channelId">Channel, e.g. <c>webchat</c>.</param>
    /// <param name="userId">The person's id on that channel.</param>
    /// <param name="newLearnerId">Makes a random learner id; not called when the entry exists.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    Task<DirectoryEntry> FindOrCreateAsync(
        string tenantId, string channelId, string userId, Func<string> newLearnerId, CancellationToken cancellationToken);

    /// <summary>The person's entry, or null.</summary>
    Task<DirectoryEntry?> FindAsync(string tenantId, string channelId, string userId, CancellationToken cancellationToken);

    /// <summary>
    /// Stores the conversation reference of an existing entry if it is new or changed, or with null takes it away; returns whether
    /// something changed.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The entry does not exist.</exception>
    Task<bool> SaveConversationAsync(
        string tenantId, string channelId, string userId, string? referenceJson, CancellationToken cancellationToken);
}
