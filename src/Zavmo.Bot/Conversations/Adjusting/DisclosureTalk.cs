using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>
/// "I have dyslexia", "I can't see well": what somebody says about themselves is heard, and adjustments that often help are offered. What was
/// said is kept nowhere; what is used from here on is stored only with a consent of its own, as with the buttons.
/// </summary>
public sealed class DisclosureTalk(DiscoverAsset asset, AdjustmentsVault vault, AdjustmentStore store, AdjustmentTalk adjusting, AdjustmentList list, ReportTalk reports) : IDiscoverAside
{
    private const string Use = OfferIds.Adjust + "use";
    private const string List = OfferIds.Adjust + "list";
    private const string Any = "list";
    private const string Leave = OfferIds.Adjust + OfferIds.Carry;
    private const string Store = StoringTalk.AgreeToOffer;
    private const string DoNotStore = OfferIds.Adjust + OfferIds.No;

    // What often helps where there is no preset.
    private static readonly Dictionary<string, IReadOnlyList<string>> Helps = new(StringComparer.Ordinal)
    {
        ["reading"] = ["short-blocks", "read-aloud", "plain-layout"],
        ["load"] = ["short-blocks", "few-choices", "small-wins"],
        ["focus"] = ["short-blocks", "few-choices", "small-wins", "summary-first"],
        ["sight"] = ["read-aloud", "plain-layout"],
        ["hearing"] = [],
        ["language"] = ["short-blocks", "literal-language"],
        ["nerves"] = ["effort-up-front", "predictable", "human-help"],
        ["energy"] = ["short-blocks", "small-wins", "summary-first"],
        ["memory"] = ["recap", "summary-first", "small-wins"],
    };

    /// <inheritdoc />
    public (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (turn.Turn.Learner.Consent is { Given: false })
        {
            return (false, null);
        }

        // Where the list is open, a name of it is a pick of its own, whatever is offered: also a preset's name, which is no more than its button says.
        if (stepName == StepNames.Adjustments && input.Action is null && (list.Named(turn, input.Text).Count > 0 || adjusting.Wanted(input.Text).Count > 0))
        {
            return (false, null);
        }

        if (OpenOffer.Of(turn, OfferIds.Adjust) is { } open)
        {
            if (Chosen(open, input, adjusting.AsksNotToStore(input.Text)) is { } chosen)
            {
                return Take(turn, stepName, chosen);
            }
        }
        else if (stepName != StepNames.Adjustments)
        {
            // Another card stands there by now.
            turn.State = turn.State with { PickedAdjustments = null };
        }

        return input is { Action: null, Intent: not LearnerIntent.Distress } && adjusting.Disclosed(input.Text) is { Count: > 0 } what ? Offer(turn, stepName, what) : (false, null);
    }

    private (bool Handled, string? Next) Offer(DiscoverTurn turn, string stepName, IReadOnlyList<string> what)
    {
        // Where no single condition was named, none is guessed at: the list is for everyone.
        if (what.Contains(Any))
        {
            turn.Say("disclosed-heard");
            if (turn.ChosenRole is null || !turn.Agreed)
            {
                turn.Say("disclosed-list");
            }

            return (true, turn.ChosenRole is null || !turn.Agreed ? Again(turn, stepName) : StepNames.Adjustments);
        }

        List<AdjustmentPreset> presets = [.. what.Select(id => asset.Presets.GetValueOrDefault(id)).OfType<AdjustmentPreset>()];
        var switches = what.SelectMany(id => asset.Presets.GetValueOrDefault(id)?.Switches ?? Helps[id]).Distinct().Except(turn.Adjustments.Switches).ToList();
        if (switches.Count == 0)
        {
            turn.Say(what.Contains("hearing") ? "disclosed-hearing" : "disclosed-already");
            return (true, Again(turn, stepName));
        }

        turn.Say("disclosed-heard");
        if (presets.Count > 0 && turn.Profile is { } role)
        {
            EmployerOffers.Say(role, presets, (key, values) => turn.Say(key, values));
        }

        // In words, which are encrypted until they are sent: what a card says lies in the session for as long as it is open.
        turn.Say("disclosed", new() { ["lines"] = adjusting.Lines(switches) });

        turn.State = turn.State with { PickedAdjustments = vault.Protect(turn.Turn.Key, turn.Adjustments with { Switches = [.. turn.Adjustments.Switches, .. switches] }) };
        turn.Choose(stepName, turn.Phrase("disclosed-offer"),
        [
            new CardChoice(Use, turn.Button("disclosed-use")),
            .. turn.ChosenRole is null || !turn.Agreed ? Array.Empty<CardChoice>() : [new CardChoice(List, turn.Button("adjustments-show"))],
            new CardChoice(Leave, turn.Button("disclosed-leave")),
        ]);
        return (true, null);
    }

    private (bool Handled, string? Next) Take(DiscoverTurn turn, string stepName, string chosen)
    {
        var picked = turn.State.PickedAdjustments;
        turn.NextNonce();
        switch (chosen)
        {
            case List:
                turn.State = turn.State with { PickedAdjustments = null };
                return (true, StepNames.Adjustments);

            case Use when picked is not null:
                turn.Turn.SessionAdjustments = picked;
                turn.Adjust(vault.Unprotect(turn.Turn.Key, picked));
                turn.Say("disclosed-in-use");
                turn.SayWhatIsOtherNow();
                if (!turn.Agreed)
                {
                    turn.State = turn.State with { PickedAdjustments = null };
                    turn.Say("adjustments-first");
                    return (true, Again(turn, stepName));
                }

                turn.Choose(stepName, turn.Phrase("adjustments-consent"),
                    [new CardChoice(Store, turn.Button("adjustments-consent-yes")), new CardChoice(DoNotStore, turn.Button("adjustments-consent-no"))]);
                return (true, null);

            case Store when picked is not null && turn.Adjustments.Switches.Count > 0:
                store.Store(turn);
                turn.Say("adjustments-saved");
                break;

            case DoNotStore:
                turn.Say("adjustments-not-stored");
                break;

            default:
                turn.Say("disclosed-left");
                break;
        }

        turn.State = turn.State with { PickedAdjustments = null };
        return (true, stepName == StepNames.Adjustments && turn.ChosenRole is not null && chosen != Leave ? turn.State.ListOver ?? turn.NextStepName : Again(turn, stepName));
    }

    // A small question is asked once more in its plain words, every other by its step.
    private string? Again(DiscoverTurn turn, string stepName) => stepName == StepNames.Accounts && turn.State.Account is { Parts.Count: > 0 } ? reports.Again(turn, stepName) : stepName;

    private static string? Chosen(IReadOnlyList<CardChoice> choices, DiscoverInput input, bool refuses) =>
        choices[0].Id == Store && input.Action is null && (refuses || StoringReader.Read(input.Text) == StoringReply.No) ? choices[^1].Id
        : input is { Action: null, Intent: not (LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.NeverMind) } && YesNoReader.Read(input.Text) is { } yes
            ? choices[yes ? 0 : ^1].Id
            : OpenOffer.Chosen(choices, input);
}
