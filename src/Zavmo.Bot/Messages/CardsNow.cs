using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Messages;

/// <summary>
/// Shows cards as they are now, out of what is stored: the session and the learner are read, no turn is run and nothing is written. Who
/// asks sees their own cards only.
/// </summary>
internal sealed class CardsNow(
    IDirectoryStore directory,
    ISessionStore sessions,
    ILearnerStore learners,
    ConversationDialogs conversations,
    ReplyRenderer renderer,
    Adjuster adjuster,
    PhraseBooks books,
    TimeProvider time)
{
    /// <summary>The card that a client wants fresh; a sentence for everybody whose card it is not.</summary>
    public async Task<TurnAnswer> RefreshAsync(InboundActivity inbound, CardSubmit action, CancellationToken cancellationToken)
    {
        if (await KeyAsync(inbound, cancellationToken) is not { } key || !CardNonce.IsOf(key, action.Nonce))
        {
            return Words("card-not-yours");
        }

        var session = await sessions.ReadAsync(key, cancellationToken);
        var card = session is null ? null : await ReadAsync(key, session.Document, inbound, action, cancellationToken);
        return card ?? Words("no-card");
    }

    /// <summary>The card of a press that came before; null unless its turn is through, and where there is none.</summary>
    public async Task<TurnAnswer?> AgainAsync(InboundActivity inbound, CardSubmit action, CancellationToken cancellationToken)
    {
        if (await KeyAsync(inbound, cancellationToken) is not { } key)
        {
            return null;
        }

        var session = await sessions.ReadAsync(key, cancellationToken);
        var id = InboxItem.IdOf(inbound.ChannelId, inbound.ConversationId, inbound.ActivityId);
        return session?.Document.LastInboxIds.Contains(id) == true
            ? await ReadAsync(key, session.Document, inbound, action, cancellationToken)
            : null;
    }

    private async Task<LearnerKey?> KeyAsync(InboundActivity inbound, CancellationToken cancellationToken) =>
        (await directory.FindAsync(inbound.TenantId, inbound.ChannelId, inbound.UserId, cancellationToken))?.Key;

    private async Task<TurnAnswer?> ReadAsync(
        LearnerKey key, SessionDocument session, InboundActivity inbound, CardSubmit action, CancellationToken cancellationToken)
    {
        if (session.Stack.Count == 0)
        {
            return null;
        }

        var learner = KnownLearner.Of(key, await learners.ReadAsync(key, cancellationToken));
        var turn = new Turn(key, session, learner.Document, inbound.ChannelId, time.GetUtcNow());
        adjuster.Begin(turn);

        // The conversation on top first; a card of one that waits below is as good.
        foreach (var frame in session.Stack)
        {
            if (conversations.Find(frame.Id) is { } conversation && await conversation.ReadCardAsync(turn, frame, action, cancellationToken) is { } card)
            {
                return new TurnAnswer(
                    StatusCodes.Status200OK, renderer.CardAnswer(card, CardTarget.For(inbound.ChannelId) with { Viewers = [inbound.UserId] }, adjuster.Look(turn, card)));
            }
        }

        return null;
    }

    private TurnAnswer Words(string phrase) => new(
        StatusCodes.Status200OK,
        ReplyRenderer.MessageAnswer(books.SayShared(phrase)));
}
