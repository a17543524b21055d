namespace Zavmo.Bot.Storage;

/// <summary>
/// The local web chat's conversations: the last <see cref="Kept"/> activities of each, in the order of their watermarks. What they
/// say is encrypted at rest; conversation and activity ids and watermarks are not.
/// </summary>
public interface IWebChatStore
{
    /// <summary>How many activities of a conversation are kept.</summary>
    const int Kept = 500;

    /// <summary>Makes the conversation; nothing happens when it exists.</summary>
    Task CreateAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Whether the conversation was made.</summary>
    Task<bool> ExistsAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>
    /// Adds an activity and returns its watermark, 1 for the first. The same activity id again replaces the JSON under a
    /// new watermark, so that readers who are past the old one see the update.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The conversation does not exist.</exception>
    Task<long> AppendAsync(string conversationId, string activityId, string json, CancellationToken cancellationToken);

    /// <summary>The activities after a watermark (0: all that are kept), oldest first.</summary>
    /// <exception cref="KeyNotFoundException">The conversation does not exist.</exception>
    Task<WebChatPage> ReadAsync(string conversationId, long afterWatermark, CancellationToken cancellationToken);

    /// <summary>How many files of a conversation wait at most; with one more the oldest goes.</summary>
    const int KeptUploads = 5;

    /// <summary>Keeps a file until its turn ran; the same id again is the same file.</summary>
    /// <exception cref="KeyNotFoundException">The conversation does not exist.</exception>
    Task KeepUploadAsync(string conversationId, string uploadId, byte[] bytes, CancellationToken cancellationToken);

    /// <summary>A file that waits, or null.</summary>
    Task<byte[]?> ReadUploadAsync(string conversationId, string uploadId, CancellationToken cancellationToken);

    /// <summary>Deletes files that waited; nothing happens when they are gone.</summary>
    Task DeleteUploadsAsync(string conversationId, IReadOnlyList<string> uploadIds, CancellationToken cancellationToken);

    /// <summary>A kept activity by its id, or null.</summary>
    Task<string?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>Deletes the conversation's activities and files and their traces on disk; its watermark stays.</summary>
    Task ClearAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>The key that signs the local tokens, 32 bytes, made once for the database.</summary>
    Task<byte[]> KeyAsync(CancellationToken cancellationToken);
}
