using System.Text.Json;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Encrypts the replies of an entry for as long as they lie in the store: they can name what is kept encrypted elsewhere.</summary>
internal sealed class ReplyVault(IProtector protector)
{
    private const string Purpose = "replies";

    /// <summary>The session with the replies of its last entry encrypted.</summary>
    public SessionDocument Seal(LearnerKey key, SessionDocument session) =>
        session with { Outbox = [.. session.Outbox.SkipLast(1), Seal(key, session.Outbox[^1])] };

    /// <summary>The entry with its replies readable.</summary>
    public OutboxEntry Open(LearnerKey key, OutboxEntry entry) => entry.SealedReplies is not { } secret ? entry : entry with
    {
        SealedReplies = null,
        Replies = JsonSerializer.Deserialize(protector.Unprotect(Purpose, key, secret), TurnJson.Default.IReadOnlyListStoredReply) ?? [],
    };

    private OutboxEntry Seal(LearnerKey key, OutboxEntry entry) => entry.Replies.Count == 0 ? entry : entry with
    {
        SealedReplies = protector.Protect(Purpose, key, JsonSerializer.Serialize(entry.Replies, TurnJson.Default.IReadOnlyListStoredReply)),
        Replies = [],
    };
}
