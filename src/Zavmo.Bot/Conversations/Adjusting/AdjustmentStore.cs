using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Puts adjustments in use, stores them with a consent of its own, and takes either back.</summary>
public sealed class AdjustmentStore(DiscoverAsset asset, AdjustmentsVault vault)
{
    /// <summary>Whether what is in use is what is stored.</summary>
    public static bool IsStored<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Turn is { SessionAdjustments: null, Learner.ProtectedAdjustments: not null };
    }

    /// <summary>Uses adjustments from here on. Who agreed that theirs are stored need not agree to each.</summary>
    public void Use<TState>(ConversationTurn<TState> turn, Adjustments adjustments)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(adjustments);
        if (IsStored(turn))
        {
            turn.Turn.Change(new AdjustmentsChosen(adjustments.Switches.Count == 0 ? null : vault.Protect(turn.Turn.Key, adjustments)));
            turn.Adjust(adjustments);
        }
        else
        {
            UseHere(turn, adjustments);
        }
    }

    /// <summary>Uses adjustments in this conversation only.</summary>
    public void UseHere<TState>(ConversationTurn<TState> turn, Adjustments adjustments)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(adjustments);

        // None at all is something to remember where others are stored.
        turn.Turn.SessionAdjustments = adjustments.Switches.Count == 0 && turn.Turn.Learner.ProtectedAdjustments is null ? null : vault.Protect(turn.Turn.Key, adjustments);
        turn.Adjust(adjustments);
    }

    /// <summary>Stores what is in use.</summary>
    public void Store<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Turn.Change(new AdjustmentsChosen(vault.Protect(turn.Turn.Key, turn.Adjustments)));
        turn.Turn.SessionAdjustments = null;
    }

    /// <summary>The switches that are stored, whatever is in use.</summary>
    public IReadOnlyList<string> Stored<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        return vault.Read(turn.Turn.Key, turn.Turn.Learner, null).Switches;
    }

    /// <summary>Stores what is in use at the learner's own word, or says why not.</summary>
    public void Keep<TState>(ConversationTurn<TState> turn, string names)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Adjustments.Switches.Count == 0)
        {
            Say(turn, "adjustments-kept-none");
        }
        else if (!turn.Agreed)
        {
            Say(turn, "adjustments-first");
        }
        else
        {
            Store(turn);
            Say(turn, "adjustments-kept", new() { ["switches"] = names });
        }
    }

    /// <summary>Erases what is stored; what is in use stays in use for as long as this conversation does.</summary>
    public void Unstore<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        var inUse = turn.Adjustments.Switches.Count > 0;
        if (turn.Turn.Learner.ProtectedAdjustments is null)
        {
            Say(turn, "adjustments-unstored-none", new() { ["in_use"] = inUse });
            return;
        }

        turn.Turn.Change(new AdjustmentsChosen(null));
        turn.Turn.SessionAdjustments = inUse ? vault.Protect(turn.Turn.Key, turn.Adjustments) : null;
        Say(turn, "adjustments-unstored", new() { ["in_use"] = inUse });
    }

    /// <summary>Ends all adjustments and erases what is stored of them; where there are none, says that.</summary>
    public void Withdraw<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Adjustments.Switches.Count == 0 && turn.Turn.Learner.ProtectedAdjustments is null)
        {
            Say(turn, "adjustments-now-none");
            return;
        }

        var wasStored = turn.Turn.Learner.ProtectedAdjustments is not null;
        if (wasStored)
        {
            turn.Turn.Change(new AdjustmentsChosen(null));
        }

        turn.Turn.SessionAdjustments = null;
        turn.Adjust(Adjustments.None);
        Say(turn, wasStored ? "adjustments-withdrawn" : "adjustments-ended");
        turn.SayWhatIsOtherNow();
    }

    /// <summary>Says a phrase in words, which are encrypted until they are sent, and from the assessment's phrases, whatever the conversation is.</summary>
    public void Say<TState>(ConversationTurn<TState> turn, string key, Dictionary<string, object?>? values = null)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Turn.Say(asset.Phrases.Say(key, values ?? [], new PhraseSeed(key, turn.Turn.Number)
        {
            IsSame = turn.Adjustments.Predictable,
            ShortBlocks = turn.Adjustments.ShortBlocks,
            Literal = turn.Adjustments.Literal,
        }).Text);
    }
}
