using Zavmo.Bot.Bots;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>What the learner is told when something went wrong on our side.</summary>
internal sealed class TurnNotices(PhraseBooks books, Adjuster adjuster, TimeProvider time)
{
    /// <summary>Says that replies of earlier turns did not arrive.</summary>
    public void SayUndelivered(Turn turn, int count)
    {
        if (count > 0)
        {
            turn.Say(books.SayShared("turn-undelivered", turn.Number));
        }
    }

    /// <summary>
    /// The end of a message whose turn is not run: it is parked and the learner is told; without a problem it was
    /// finished before, and there is nothing to tell.
    /// </summary>
    /// <param name="work">The message.</param>
    /// <param name="session">The session.</param>
    /// <param name="problem">Type of the failure, or null.</param>
    /// <param name="learner">The learner, whose adjustments hold for what they are told; null where not even they can be read.</param>
    public Delivery Delivery(InboxWork work, SessionDocument session, string? problem, LearnerDocument? learner = null)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(session);
        var item = work.Item;
        var reference = problem is null ? null : ReferenceOf(item.Activity!);
        IReadOnlyList<StoredReply> replies = reference is null
            ? []
            : Adjusted(work, session, learner, [new StoredReply(ReplyKind.Text, books.SayShared("turn-parked", session.Turn), null, null, $"{item.Id}-parked")]);
        var entry = new OutboxEntry(session.Turn, item.Id, [], replies, item.Activity?.ChannelId ?? "", reference ?? "") { Shard = item.Shard };
        return new Delivery(work, entry, session) { Parked = problem is null ? null : new ParkedTurn(problem, null) };
    }

    private IReadOnlyList<StoredReply> Adjusted(InboxWork work, SessionDocument session, LearnerDocument? learner, IReadOnlyList<StoredReply> replies)
    {
        if (learner is null)
        {
            return replies;
        }

        var turn = new Turn(work.Item.Key, session, learner, work.Item.Activity!.ChannelId, time.GetUtcNow());
        adjuster.Begin(turn);
        return adjuster.Adjust(replies, turn);
    }

    // A message that cannot be read has nobody to be told.
    private static string? ReferenceOf(InboundActivity inbound)
    {
        try
        {
            return References.ToAnswer(Payload.Parse(inbound.RawBody));
        }
        catch (FormatException)
        {
            return null;
        }
    }

}
