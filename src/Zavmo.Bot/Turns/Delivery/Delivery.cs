using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>The replies of one committed turn on their way to the channel, and what then happens to its message.</summary>
/// <param name="work">The message that was answered.</param>
/// <param name="entry">The replies.</param>
/// <param name="session">The session that holds them, or as it was when there is none.</param>
internal sealed class Delivery(InboxWork work, OutboxEntry entry, SessionDocument session)
{
    /// <summary>The message.</summary>
    public InboxWork Work => work;

    /// <summary>The replies.</summary>
    public OutboxEntry Entry => entry;

    /// <summary>What keeps the message from being done, or null.</summary>
    public ParkedTurn? Parked { get; init; }

    /// <summary>Entries of earlier turns that were not through at the commit: their replies come first.</summary>
    public Queue<OutboxEntry> After { get; } = new(session.Outbox.Where(earlier => earlier.Turn <= entry.Turn && earlier.InboxId != entry.InboxId));

    /// <summary>The reply that is sent next.</summary>
    public int Next { get; set; }

    /// <summary>Tries of that reply.</summary>
    public int Tries { get; set; }

    /// <summary>When sending began, by the process's own clock; 0 before.</summary>
    public long BegunAt { get; set; }

    /// <summary>What is known so far.</summary>
    public TurnOutcome Outcome { get; set; } = TurnOutcome.None;

    /// <summary>Where a card stands, as far as the session or an earlier turn's outcome says; null when it is not known.</summary>
    public string? PlaceOf(string nonce, RecentOutcomes recent)
    {
        var later = session.Outbox.Select(earlier => recent.TryFind(earlier.InboxId, out var outcome) ? outcome : TurnOutcome.None);
        return later.Select(outcome => outcome.SentCards).Prepend(session.SentCards)
            .Select(cards => cards.GetValueOrDefault(nonce)).FirstOrDefault(place => place is not null);
    }

    /// <summary>Notes where a card was sent to.</summary>
    public void Sent(string nonce, string activityId) => Outcome = Outcome with
    {
        SentCards = new Dictionary<string, string>(Outcome.SentCards) { [nonce] = activityId },
    };

    /// <summary>Notes the channel's id of a reply that can be reported.</summary>
    public void SentReportable(string clientId, string activityId) => Outcome = Outcome with
    {
        SentReportable = new Dictionary<string, string>(Outcome.SentReportable) { [clientId] = activityId },
    };

    /// <summary>Gives up replies.</summary>
    public void GiveUp(int count)
    {
        Next += count;
        Tries = 0;
        Outcome = Outcome with { Undelivered = Outcome.Undelivered + count };
    }
}
