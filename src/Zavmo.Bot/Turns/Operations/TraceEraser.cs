using Zavmo.Bot.Storage;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Turns;

/// <summary>Deletes what a learner had said, beside the learner document and the session, which their turn deals with.</summary>
internal sealed class TraceEraser(IEvidenceStore evidence, IFeedbackStore feedback, IInboxStore inbox, IWebChatStore webChat)
{
    private const int MaxParked = 10_000;

    /// <summary>Erases evidence, feedback, the bodies of parked messages, and the page's conversation; again is the same.</summary>
    public async Task EraseAsync(LearnerKey key, OutboxEntry entry, DateTimeOffset at)
    {
        foreach (var (item, etag) in await evidence.ListAsync(key, CancellationToken.None))
        {
            if (item.ErasedAt is null)
            {
                await evidence.EraseAsync(key, item with { Salt = null, Payload = null, ErasedAt = at }, etag, CancellationToken.None);
            }
        }

        await feedback.DeleteAsync(key, CancellationToken.None);
        foreach (var (item, etag) in await inbox.ListAsync(InboxState.Parked, MaxParked, CancellationToken.None))
        {
            if (item.Key == key)
            {
                await inbox.ReplaceAsync(item.ToTombstone(TurnOutcome.None, at + Tombstone.Lifetime), etag, CancellationToken.None);
            }
        }

        if (entry.ChannelId == WebChatChannel.Id)
        {
            await webChat.ClearAsync(Payload.Parse(entry.ReferenceJson).Conversation.Id, CancellationToken.None);
        }
    }
}
