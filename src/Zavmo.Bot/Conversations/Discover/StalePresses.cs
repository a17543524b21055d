using Zavmo.Bot.Conversations.Discuss;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Presses on cards that no longer wait: the card that was answered last shows its answer, or the press is answered in a line; an older one leads to the open card.</summary>
public sealed class StalePresses(AnsweredCards answered)
{
    /// <summary>Answers such a press.</summary>
    public void Answer(DiscoverTurn turn, CardSubmit action, bool expectsCard)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(action);
        var (state, nonce) = (turn.State, action.Nonce);
        if (nonce == state.AnsweredNonce)
        {
            if (expectsCard && state.AnsweredCard is { } done && done.Nonce == nonce)
            {
                turn.Turn.Answer(answered.Closed(turn, done) with { Source = null });
            }
            else
            {
                turn.Say("turn-known");
            }

            return;
        }

        var isOfPlan = turn.Turn.Learner.Plan is not null && PlanSteps.IsOne(action.Field("step")) && CardNonce.IsOf(turn.Turn.Key, nonce);
        turn.Say(isOfPlan ? "plan-card-left" : "too-old");
        if (state.Card is { } open)
        {
            answered.Move(turn, open, expectsCard);
        }
    }
}
