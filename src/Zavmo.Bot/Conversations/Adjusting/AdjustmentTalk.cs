using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>Adjustments in a sentence, at any step of any phase: switched on and off, looked at, stored, withdrawn.</summary>
public sealed class AdjustmentTalk(DiscoverAsset asset, AdjustmentStore store, ReminderTalk reminders, AdjustmentReader reader)
{
    private const int MostInASentence = 2;

    /// <summary>Takes a wish about adjustments.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What was typed.</param>
    /// <returns>Null when it is none; else whether something is shown in another way from now on.</returns>
    public bool? Answer<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);

        // Who said no to keeping anything is not heard any further.
        if (turn.Turn.Learner.Consent is { Given: false })
        {
            return null;
        }

        var wishes = Wishes(text);
        if (wishes.All(wish => wish.Kind == AdjustmentWishKind.Disclosed))
        {
            return wishes.Count == 0 && ReminderTalk.IsAnswer(turn.Adjustments, text) ? reminders.Take(turn, text) : null;
        }

        var wish = wishes[0];
        switch (wish.Kind)
        {
            case AdjustmentWishKind.Ask:
                Explain(turn, wish.Switch);
                return false;

            case AdjustmentWishKind.EverythingOff when turn.Adjustments.Switches.Count == 0:
                return null;

            case AdjustmentWishKind.Withdraw or AdjustmentWishKind.EverythingOff:
                var had = turn.Adjustments.Switches.Count > 0;
                store.Withdraw(turn);
                return had;

            case AdjustmentWishKind.Unstore:
                store.Unstore(turn);
                return false;

            case AdjustmentWishKind.Keep:
                store.Keep(turn, Names(turn.Adjustments.Switches));
                return false;

            case AdjustmentWishKind.Remind:
                return reminders.Take(turn, text);

            case AdjustmentWishKind.Offers:
                SayOffers(turn, wish.Switch);
                return false;

            case AdjustmentWishKind.Show:
                Show(turn);
                return false;

            default:
                return Set(turn, wishes);
        }
    }

    /// <summary>What somebody says about themselves for which adjustments can be offered, such as the ids of presets; empty where they say nothing of the kind.</summary>
    public IReadOnlyList<string> Disclosed(string text) => reader.ReadAll(text) is { Count: > 0 } all && all.All(wish => wish.Kind == AdjustmentWishKind.Disclosed)
        ? [.. all.SelectMany(wish => wish.Switch.Split('+')).Distinct()]
        : [];

    /// <summary>The switches that a message asks for, in the order of the message: "I'd rather not act" asks for one. Empty where it is anything else.</summary>
    public IReadOnlyList<string> Wanted(string text) => [.. Wishes(text).Where(wish => wish.Kind == AdjustmentWishKind.On).Select(wish => wish.Switch).Distinct()];

    /// <summary>Whether a message asks that what is used be not stored.</summary>
    public bool AsksNotToStore(string text) => Wishes(text) is [{ Kind: AdjustmentWishKind.Unstore }];

    /// <summary>Whether a message is about adjustments and picks none of a list that is open: it asks what one does, ends one, or ends all that are in use.</summary>
    public bool PicksNone<TState>(ConversationTurn<TState> turn, string text)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Wishes(text) switch
        {
            [{ Kind: AdjustmentWishKind.Ask or AdjustmentWishKind.Off or AdjustmentWishKind.Show or AdjustmentWishKind.Offers or AdjustmentWishKind.Remind or AdjustmentWishKind.Unstore }, ..] => true,
            [{ Kind: AdjustmentWishKind.Only or AdjustmentWishKind.EverythingOff or AdjustmentWishKind.Withdraw }, ..] => turn.Adjustments.Switches.Count > 0,
            [] => ReminderTalk.IsAnswer(turn.Adjustments, text),
            _ => false,
        };
    }

    /// <summary>Wishes that stand beside something else in a message, and what is left of it; null where there are none.</summary>
    public (IReadOnlyList<AdjustmentWish> Wishes, string Others)? Beside(string text, bool sentences) => reader.Beside(text, sentences);

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

    /// <summary>Switches on and off what is wished; what somebody says of themselves beside it is heard and not kept.</summary>
    /// <returns>Whether something is shown in another way from now on.</returns>
    public bool Set<TState>(ConversationTurn<TState> turn, IReadOnlyList<AdjustmentWish> wishes)
        where TState : ConversationState
    {
        ArgumentNullException.ThrowIfNull(turn);
        var had = turn.Adjustments.Switches;
        var single = wishes.SelectMany(wish => Single(wish, had)).DistinctBy(wish => wish.Switch).ToList();
        var groups = single.ToLookup(wish => (On: wish.Kind == AdjustmentWishKind.On, Had: had.Contains(wish.Switch)));
        List<string> begun = [.. groups[(true, false)].Select(wish => wish.Switch)], ended = [.. groups[(false, true)].Select(wish => wish.Switch)];
        if (begun.Count + ended.Count > 0)
        {
            store.Use(turn, turn.Adjustments with { Switches = [.. had.Except(ended), .. begun] });
        }

        // Of a preset, and of "only this one", what changes is enough to say.
        var isOfMany = single.Count > wishes.Count || wishes.Any(wish => wish.Kind == AdjustmentWishKind.Only);
        foreach (var group in groups.Where(group => group.Key.On != group.Key.Had || !isOfMany || begun.Count + ended.Count == 0))
        {
            var ids = group.Select(wish => wish.Switch).ToList();
            store.Say(turn, Key(group.Key, [.. group]), new() { ["switches"] = Names(ids), ["lines"] = ids.Count > MostInASentence ? Lines(ids) : null });
        }

        if (wishes.Any(wish => wish.Kind == AdjustmentWishKind.Disclosed))
        {
            store.Say(turn, "disclosed-beside");
        }

        turn.SayWhatIsOtherNow();
        if (begun.Count > 0 && wishes.Any(wish => asset.Presets.GetValueOrDefault(wish.Switch) is { } preset && EmployerOffers.Has(turn.Profile, preset)))
        {
            store.Say(turn, "adjustments-offers-there");
        }

        if (turn.Adjustments is { Reminders: null, Switches: var inUse } && inUse.Contains(ReminderTalk.Switch) && single.Any(wish => wish.Switch == ReminderTalk.Switch))
        {
            store.Say(turn, "reminders-ask");
        }
        else if (begun.Count > 0 && !AdjustmentStore.IsStored(turn))
        {
            store.Say(turn, "adjustments-for-now");
        }

        return begun.Count + ended.Count > 0;
    }

    /// <summary>The names of switches, one a line.</summary>
    public IReadOnlyList<string> Lines(IEnumerable<string> switches) => [.. switches.Select(NameOf)];

    /// <summary>The switches in a sentence.</summary>
    public string Names(IEnumerable<string> switches) => string.Join("; ", switches.Select(NameOf).Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    // A preset is its switches; this one and no other ends all others that are in use.
    private IEnumerable<AdjustmentWish> Single(AdjustmentWish wish, IReadOnlyList<string> had)
    {
        if (wish.Kind is not (AdjustmentWishKind.On or AdjustmentWishKind.Off or AdjustmentWishKind.Only))
        {
            return [];
        }

        IReadOnlyList<string> ids = asset.Presets.GetValueOrDefault(wish.Switch)?.Switches ?? [wish.Switch];
        return wish.Kind == AdjustmentWishKind.Only
            ? [.. ids.Select(id => new AdjustmentWish(AdjustmentWishKind.On, id) { IsNamed = true }), .. had.Except(ids).Select(id => new AdjustmentWish(AdjustmentWishKind.Off, id) { IsNamed = true })]
            : ids.Select(id => wish with { Switch = id });
    }

    // A button's whole label is one wish, whatever it says of itself.
    private IReadOnlyList<AdjustmentWish> Wishes(string text) =>
        asset.Switches.FirstOrDefault(label => string.Equals(label.Value, text.Trim(), StringComparison.OrdinalIgnoreCase)).Key is { } id
            ? [new AdjustmentWish(AdjustmentWishKind.On, id) { IsNamed = true }]
            : reader.ReadAll(text);

    private string Key((bool On, bool Had) group, IReadOnlyList<AdjustmentWish> wishes) => (group, wishes) switch
    {
        // Who asked for no emoji hears that, and not the name of the switch that does it.
        ((true, false), [{ IsNamed: false, Switch: var id }]) when asset.Phrases.Has("adjustments-on-" + id) => "adjustments-on-" + id,
        ((true, false), _) => "adjustments-on",
        ((true, true), [{ Switch: var id }]) when asset.Phrases.Has("adjustments-on-already-" + id) => "adjustments-on-already-" + id,
        ((true, true), _) => "adjustments-on-already",
        ((false, true), [{ Switch: var id }]) when asset.Phrases.Has("adjustments-off-" + id) => "adjustments-off-" + id,
        ((false, true), _) => "adjustments-off",
        _ => "adjustments-off-already",
    };

    private void SayOffers<TState>(ConversationTurn<TState> turn, string id)
        where TState : ConversationState
    {
        IReadOnlyList<AdjustmentPreset> presets = [.. asset.Presets.Where(preset => id.Length == 0 || preset.Key == id).Select(preset => preset.Value).Where(preset => EmployerOffers.Has(turn.Profile, preset))];
        if (presets.Count == 0)
        {
            store.Say(turn, turn.Profile is null ? "adjustments-offers-early" : "adjustments-offers-none");
        }
        else
        {
            EmployerOffers.Say(turn.Profile!, presets, (key, values) => store.Say(turn, key, values), named: presets.Count > 1);
        }
    }

    private void Explain<TState>(ConversationTurn<TState> turn, string id)
        where TState : ConversationState
    {
        if (asset.Presets.GetValueOrDefault(id) is { } preset)
        {
            store.Say(turn, "adjustments-about-preset", new() { ["name"] = preset.Label, ["lines"] = Lines(preset.Switches) });
        }
        else
        {
            store.Say(turn, "adjustments-about", new() { ["name"] = NameOf(id), ["what"] = asset.Phrases.Fixed("about-" + id) });
        }
    }

    private void Show<TState>(ConversationTurn<TState> turn)
        where TState : ConversationState
    {
        if (turn.Adjustments.Switches.Count == 0)
        {
            store.Say(turn, "adjustments-now-none");
            return;
        }

        store.Say(turn, "adjustments-now", new() { ["lines"] = turn.Adjustments.Switches.Select(id => id == ReminderTalk.Switch && turn.Adjustments.Reminders is { } wish
            ? $"{NameOf(id)}: {ReminderText.Of(wish)}"
            : NameOf(id)).ToList() });
    }

    private string NameOf(string id) => asset.Switches.GetValueOrDefault(id, id).Split(':', ',')[0];
}
