namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Presses on cards of the plan that no longer wait: the card that was answered last shows its answer, an older one leads to the open card.</summary>
internal static class StaleCards
{
    /// <summary>Answers such a press.</summary>
    public static void Answer(DiscussTurn turn, string nonce, bool expectsCard)
    {
        turn.Say(nonce == turn.State.AnsweredNonce ? "turn-known" : "too-old");
        var shown = nonce == turn.State.AnsweredNonce ? turn.State.AnsweredCard : turn.State.Card;
        if (expectsCard && shown is not null)
        {
            turn.Turn.Answer(DiscussCards.Now(turn, shown, open: shown.Nonce == turn.State.Nonce));
        }
    }
}
