using Zavmo.Bot.Conversations.Assets;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Adjustments in a sentence, at any step of any phase: switched on and off, looked at, stored, withdrawn.</summary>
public sealed class AdjustmentTalk(DiscoverAsset asset, AdjustmentsVault vault, AdjustmentReader reader)
{
    /// <summary>Takes a wish about adjustments.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was typed.</param>
    /// <returns>Null when it is none; else whether something is shown in another way from now on.</returns>
    public bool? Answer<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);

        // Who said no to keeping anything is not heard any further.
        if (turn.Turn.Learner.Consent is { Given: false } || Wishes(text) is not [{ Kind: not AdjustmentWishKind.Disclosed } wish, ..] wishes)
        {
            return null;
        }

        switch (wish.Kind)
        {
            case AdjustmentWishKind.On or AdjustmentWishKind.Off:
                return Set(turn, wishes);

            case AdjustmentWishKind.Ask:
                Explain(turn, wish.Switch);
                return false;

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

    /// <summary>The switches that a message asks for, in the order of the message: "I'd rather not act" asks for one. Empty where it is anything else.</summary>
    public IReadOnlyList<string> Wanted(string text) => [.. Wishes(text).Where(wish => wish.Kind == AdjustmentWishKind.On).Select(wish => wish.Switch).Distinct()];

    /// <summary>Whether a message is about adjustments and picks none of a list that is open: it asks what one does, ends one, or ends all that are in use.</summary>
    public bool PicksNone<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Wishes(text) is [{ Kind: var kind }, ..] && kind switch
        {
            AdjustmentWishKind.Ask or AdjustmentWishKind.Off => true,
            AdjustmentWishKind.EverythingOff => turn.Adjustments.Switches.Count > 0,
            _ => false,
        };
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

    /// <summary>The names of switches, one a line.</summary>
    public IReadOnlyList<string> Lines(IEnumerable<string> switches) => [.. switches.Select(NameOf)];

    /// <summary>The switches in a sentence.</summary>
    public string Names(IEnumerable<string> switches) => string.Join("; ", switches.Select(NameOf).Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    // A button's whole label is one wish, whatever it says of itself.
    private IReadOnlyList<AdjustmentWish> Wishes(string text) =>
        asset.Switches.FirstOrDefault(label => string.Equals(label.Value, text.Trim(), StringComparison.OrdinalIgnoreCase)).Key is { } id
            ? [new AdjustmentWish(AdjustmentWishKind.On, id) { IsNamed = true }]
            : reader.ReadAll(text);

    private bool Set<TState>(ConversationTurn<TState> turn, IReadOnlyList<AdjustmentWish> wishes)
        where TState : ConversationState
    {
        var had = turn.Adjustments.Switches;
        var groups = wishes.DistinctBy(wish => wish.Switch).ToLookup(wish => (On: wish.Kind == AdjustmentWishKind.On, Had: had.Contains(wish.Switch)));
        List<string> begun = [.. groups[(true, false)].Select(wish => wish.Switch)], ended = [.. groups[(false, true)].Select(wish => wish.Switch)];
        if (begun.Count + ended.Count > 0)
        {
            Use(turn, turn.Adjustments with { Switches = [.. had.Except(ended), .. begun] });
        }

        foreach (var group in groups)
        {
            Say(turn, Key(group.Key, [.. group]), new() { ["switches"] = Names(group.Select(wish => wish.Switch)) });
        }

        turn.SayWhatIsOtherNow();
        if (begun.Contains(Reminders))
        {
            Say(turn, "reminders-ask");
        }
        else if (begun.Count > 0 && !IsStored(turn))
        {
            Say(turn, "adjustments-for-now");
        }

        return begun.Count + ended.Count > 0;
    }

    private string Key((bool On, bool Had) group, IReadOnlyList<AdjustmentWish> wishes) => (group, wishes) switch
    {
        // Who asked for no emoji hears that, and not the name of the switch that does it.
        ((true, false), [{ IsNamed: false, Switch: var id }]) when asset.Phrases.Has("adjustments-on-" + id) => "adjustments-on-" + id,
        ((true, false), _) => "adjustments-on",
        ((true, true), _) => "adjustments-on-already",
        ((false, true), _) => "adjustments-off",
        _ => "adjustments-off-already",
    };

    private void Explain<TState>(ConversationTurn<TState> turn, string id)
        where TState : ConversationState
    {
        if (asset.Presets.GetValueOrDefault(id) is { } preset)
        {
            Say(turn, "adjustments-about-preset", new() { ["name"] = preset.Label, ["lines"] = Lines(preset.Switches) });
        }
        else
        {
            Say(turn, "adjustments-about", new() { ["name"] = NameOf(id), ["what"] = asset.Phrases.Fixed("about-" + id) });
        }
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
