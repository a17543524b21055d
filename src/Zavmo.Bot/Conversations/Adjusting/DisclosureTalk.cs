using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>
/// "I have dyslexia", "I can't see well": what somebody says about themselves is heard, and adjustments that often help are offered. What was
/// said is kept nowhere; what is used from here on is stored only with a consent of its own, as with the buttons.
/// </summary>
public sealed class DisclosureTalk(DiscoverAsset asset, AdjustmentsVault vault, AdjustmentTalk adjusting, AdjustmentList list, ReportTalk reports) : IDiscoverAside
{
    private const string Use = OfferIds.Adjust + "use";
    private const string List = OfferIds.Adjust + "list";
    private const string Leave = OfferIds.Adjust + OfferIds.Carry;
    private const string Store = OfferIds.Adjust + OfferIds.Yes;
    private const string DoNotStore = OfferIds.Adjust + OfferIds.No;

    // What often helps where there is no preset.
    private static readonly Dictionary<string, IReadOnlyList<string>> Helps = new(StringComparer.Ordinal)
    {
        ["reading"] = ["short-blocks", "read-aloud", "plain-layout"],
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
            if (Chosen(open, input) is { } chosen)
            {
                return Take(turn, stepName, chosen);
            }
        }
        else if (stepName != StepNames.Adjustments)
        {
            // Another card stands there by now.
            turn.State = turn.State with { PickedAdjustments = null };
        }

        return input.Action is null && adjusting.Disclosed(input.Text) is { } what ? Offer(turn, stepName, what) : (false, null);
    }

    private (bool Handled, string? Next) Offer(DiscoverTurn turn, string stepName, string what)
    {
        var preset = asset.Presets.GetValueOrDefault(what);
        var switches = (preset?.Switches ?? Helps[what]).Except(turn.Adjustments.Switches).ToList();
        if (switches.Count == 0)
        {
            turn.Say(Helps.GetValueOrDefault(what) is { Count: 0 } ? "disclosed-hearing" : "disclosed-already");
            return (true, Again(turn, stepName));
        }

        turn.Say("disclosed-heard");
        if (preset is not null && turn.ChosenRole is not null)
        {
            EmployerOffers.Say(turn, [preset]);
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

            case Store when picked is not null:
                turn.Turn.Change(new AdjustmentsChosen(picked));
                turn.Turn.SessionAdjustments = null;
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
        return (true, stepName == StepNames.Adjustments && turn.ChosenRole is not null && chosen != Leave ? turn.NextStepName : Again(turn, stepName));
    }

    // A small question is asked once more in its plain words, every other by its step.
    private string? Again(DiscoverTurn turn, string stepName) => stepName == StepNames.Accounts && turn.State.Account is { Parts.Count: > 0 } ? reports.Again(turn, stepName) : stepName;

    private static string? Chosen(IReadOnlyList<CardChoice> choices, DiscoverInput input) =>
        input is { Action: null, Intent: not (LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.NeverMind) } && YesNoReader.Read(input.Text) is { } yes
            ? choices[yes ? 0 : ^1].Id
            : OpenOffer.Chosen(choices, input);
}
