using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Adjustments in a sentence, at any step of any phase: switched on and off, looked at, stored, withdrawn.</summary>
public sealed class AdjustmentTalk(DiscoverAsset asset, AdjustmentsVault vault, AssetCatalogue catalogue)
{
    private readonly AdjustmentReader reader = AdjustmentsFile.Read(Path.Combine(catalogue.Folder, "discover", "adjustments.yaml"));

    /// <summary>Takes a wish about adjustments.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was typed.</param>
    /// <returns>Null when it is none; else whether something is shown in another way from now on.</returns>
    public bool? Answer<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);

        // Who said no to keeping anything is not heard any further.
        if (turn.Turn.Learner.Consent is { Given: false } || reader.Read(text) is not { Kind: not AdjustmentWishKind.Disclosed } wish)
        {
            return null;
        }

        switch (wish.Kind)
        {
            case AdjustmentWishKind.On or AdjustmentWishKind.Off:
                return Set(turn, wish);

            case AdjustmentWishKind.EverythingOff when turn.Adjustments.Switches.Count == 0:
                return null;

            case AdjustmentWishKind.Withdraw or AdjustmentWishKind.EverythingOff:
                Withdraw(turn);
                return true;

            case AdjustmentWishKind.Keep:
                Keep(turn);
                return false;

            case AdjustmentWishKind.Remind:
                return Remind(turn, text);

            default:
                Show(turn);
                return false;
        }
    }

    /// <summary>What somebody says about themselves for which adjustments can be offered, such as a preset's id; null where they say nothing of the kind.</summary>
    public string? Disclosed(string text) => reader.Read(text) is { Kind: AdjustmentWishKind.Disclosed, Switch: var what } ? what : null;

    /// <summary>Whether a message turns everything off while adjustments are in use, so that it means them even where others are offered.</summary>
    public bool EndsAll<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Adjustments.Switches.Count > 0 && reader.Read(text)?.Kind == AdjustmentWishKind.EverythingOff;
    }

    /// <summary>Says which adjustments are in use; nothing where there are none.</summary>
    public void SayRecap<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Adjustments.Switches.Count > 0)
        {
            Show(turn);
        }
    }

    /// <summary>Ends all adjustments and erases what is stored of them.</summary>
    public void Withdraw<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Turn.Learner.ProtectedAdjustments is not null)
        {
            turn.Turn.Change(new AdjustmentsChosen(null));
        }

        turn.Turn.SessionAdjustments = null;
        turn.Adjust(Adjustments.None);
        Say(turn, "adjustments-withdrawn");
        turn.SayWhatIsOtherNow();
    }

    /// <summary>The switches in a sentence.</summary>
    public string Names(IEnumerable<string> switches) => string.Join("; ", switches.Select(NameOf).Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    private bool? Set<TState>(ConversationTurn<TState> turn, AdjustmentWish wish)
        where TState : ConversationState
    {
        var (id, on) = (wish.Switch, wish.Kind == AdjustmentWishKind.On);
        var had = turn.Adjustments.Switches.Contains(id);
        var names = Names([id]);
        if (had != on)
        {
            Use(turn, turn.Adjustments with { Switches = on ? [.. turn.Adjustments.Switches, id] : [.. turn.Adjustments.Switches.Where(other => other != id)] });
        }

        Say(turn, (on, had != on) switch
        {
            // Who asked for no emoji hears that, and not the name of the switch that does it.
            (true, true) when !wish.IsNamed && asset.Phrases.Has("adjustments-on-" + id) => "adjustments-on-" + id,
            (true, true) => "adjustments-on",
            (true, false) => "adjustments-on-already",
            (false, true) => "adjustments-off",
            _ => "adjustments-off-already",
        }, new() { ["switches"] = names });
        turn.SayWhatIsOtherNow();
        if (on && !had && id == Reminders)
        {
            Say(turn, "reminders-ask");
        }
        else if (on && !had && !IsStored(turn))
        {
            Say(turn, "adjustments-for-now");
        }

        return had != on;
    }

    // Who agreed that their adjustments are stored need not agree to each.
    private void Use<TState>(ConversationTurn<TState> turn, Adjustments adjustments)
        where TState : ConversationState
    {
        if (IsStored(turn))
        {
            turn.Turn.Change(new AdjustmentsChosen(adjustments.Switches.Count == 0 ? null : vault.Protect(turn.Turn.Key, adjustments)));
        }
        else
        {
            // None at all is something to remember where others are stored.
            turn.Turn.SessionAdjustments = adjustments.Switches.Count == 0 && turn.Turn.Learner.ProtectedAdjustments is null ? null : vault.Protect(turn.Turn.Key, adjustments);
        }

        turn.Adjust(adjustments);
    }

    private void Keep<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        if (turn.Adjustments.Switches.Count == 0)
        {
            Say(turn, "adjustments-kept-none");
            return;
        }

        if (!turn.Agreed)
        {
            Say(turn, "adjustments-first");
            return;
        }

        turn.Turn.Change(new AdjustmentsChosen(vault.Protect(turn.Turn.Key, turn.Adjustments)));
        turn.Turn.SessionAdjustments = null;
        Say(turn, "adjustments-kept", new() { ["switches"] = Names(turn.Adjustments.Switches) });
    }

    private bool? Remind<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        if (ReminderWish.Read(text) is not { } wish)
        {
            // "Remind me what the question was" is no reminder.
            if (!ReminderWish.NamesTime(text))
            {
                return null;
            }

            Say(turn, "reminders-unclear");
            return false;
        }

        var switches = turn.Adjustments.Switches;
        Use(turn, new Adjustments(switches.Contains(Reminders) ? switches : [.. switches, Reminders]) { Reminders = wish });
        Say(turn, "reminders-kept", new() { ["when"] = ReminderText.Of(wish) });
        return false;
    }

    private void Show<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        if (turn.Adjustments.Switches.Count == 0)
        {
            Say(turn, "adjustments-now-none");
            return;
        }

        Say(turn, "adjustments-now", new() { ["lines"] = turn.Adjustments.Switches.Select(id => id == Reminders && turn.Adjustments.Reminders is { } wish
            ? $"{NameOf(id)}: {ReminderText.Of(wish)}"
            : NameOf(id)).ToList() });
    }

    // In words, which are encrypted until they are sent, and from the assessment's phrases, whatever the conversation is.
    private void Say<TState>(ConversationTurn<TState> turn, string key, Dictionary<string, object?>? values = null)
        where TState : ConversationState => turn.Turn.Say(asset.Phrases.Say(
            key, values ?? [], new PhraseSeed(key, turn.Turn.Number) { ShortBlocks = turn.Adjustments.ShortBlocks, Literal = turn.Adjustments.Literal }).Text);

    private static bool IsStored<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState => turn.Turn is { SessionAdjustments: null, Learner.ProtectedAdjustments: not null };

    private const string Reminders = "reminders";

    private string NameOf(string id) => asset.Switches.GetValueOrDefault(id, id).Split(':', ',')[0];
}
