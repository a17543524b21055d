using System.Text.Json;

namespace Zavmo.Bot.Storage;

/// <summary>What one committed turn still has to apply and send.</summary>
/// <param name="Turn">Number of the turn.</param>
/// <param name="InboxId">The message that the turn answered.</param>
/// <param name="Operations">Changes of other documents, each safe to apply again.</param>
/// <param name="Replies">Replies in the order in which they are sent.</param>
/// <param name="ChannelId">Channel to send to.</param>
/// <param name="ReferenceJson">The conversation reference to send to.</param>
public sealed record OutboxEntry(
    int Turn,
    string InboxId,
    IReadOnlyList<JsonElement> Operations,
    IReadOnlyList<StoredReply> Replies,
    string ChannelId,
    string ReferenceJson)
{
    /// <summary>The inbox item's shard.</summary>
    public int Shard { get; set; }

    /// <summary>The replies, encrypted: they can name adjustments. Null when they stand in <see cref="Replies"/>.</summary>
    public string? SealedReplies { get; set; }

    /// <summary>Earlier turns whose changes of the learner had failed when this turn was committed, and were still to be parked.</summary>
    public IReadOnlyList<int> Missed { get; set; } = [];

    /// <summary>Whether the turn erased what the learner had said: then its own message leaves no trace on disk either.</summary>
    public bool Erases { get; set; }

    /// <summary>The activity that was answered replied to this one; an answer that comes too late replaces it. Null when none.</summary>
    public string? ReplyToId { get; set; }
}
