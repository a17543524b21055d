using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>
/// Offers adjustments to everyone and asks for no diagnosis. A preset only sets switches and shows what the employer
/// offers; its name is used for that reply and not kept. Nothing is stored without a consent of its own.
/// </summary>
public sealed class AdjustmentsStep(AdjustmentsVault vault, DiscoverAsset asset, AdjustmentTalk talk, AdjustmentList list) : IDiscoverStep
{
    private const string None = AdjustmentList.None;
    private const string Agree = "agree";
    private const string Refuse = "refuse";
    private const int MostInASentence = 2;

    /// <inheritdoc />
    public string Name => StepNames.Adjustments;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        turn.State = turn.State with { PickedAdjustments = null };
        turn.Choose(Name, turn.Phrase("adjustments-offer"), list.Choices(turn));
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input) =>
        Task.FromResult(turn.State.PickedAdjustments is { } picked && OpenOffer.Of(turn, Agree) is not null
            ? Consent(turn, input, vault.Unprotect(turn.Turn.Key, picked))
            : Pick(turn, input, turn.Adjustments.Switches));

    private static string Next(DiscoverTurn turn) =>
        turn.NextStepName;

    private string? Pick(DiscoverTurn turn, DiscoverInput input, IEnumerable<string> before)
    {
        // What was offered for something that was said gives way to what is picked.
        turn.State = turn.State with { PickedAdjustments = null };
        var named = Named(turn, input);
        IReadOnlyList<string?> picked = named.Count > 0 ? named : list.Read(turn, input.Text);
        if (picked is [None] || (named.Count == 0 && input.Intent is LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll))
        {
            turn.Say("adjustments-none");
            return Next(turn);
        }

        if (picked.Contains(null) && input.Action is null && YesNoReader.Read(input.Text) == false)
        {
            turn.Say("adjustments-none");
            return Next(turn);
        }

        if (picked.Count == 0 || picked.Contains(null) || picked.Contains(None))
        {
            turn.Choose(Name, turn.Phrase(input.Intent == LearnerIntent.Yes ? "adjustments-choose" : "adjustments-unclear"), list.Choices(turn));
            return null;
        }

        EmployerOffers.Say(turn, [.. picked.Select(id => asset.Presets.GetValueOrDefault(id!)).OfType<AdjustmentPreset>()]);

        var switches = picked.SelectMany(id => asset.Presets.GetValueOrDefault(id!)?.Switches ?? [id!])
            .Union(before)
            .ToList();
        turn.State = turn.State with { PickedAdjustments = vault.Protect(turn.Turn.Key, new Adjustments(switches)) };

        // In words, which are encrypted until they are sent: what a card says lies in the session for as long as it is open.
        turn.Say("adjustments-picked", new() { ["switches"] = talk.Names(switches), ["lines"] = switches.Count > MostInASentence ? talk.Lines(switches) : null });
        turn.Choose(
            Name,
            turn.Phrase("adjustments-consent"),
            [new CardChoice(Agree, turn.Button("adjustments-consent-yes")), new CardChoice(Refuse, turn.Button("adjustments-consent-no"))]);
        return null;
    }

    // By the words of the list, or by what is wanted: "I'd rather not act" is on no button.
    private IReadOnlyList<string> Named(DiscoverTurn turn, DiscoverInput input) =>
        list.Named(turn, input.Text) is { Count: > 0 } named ? named : input.Action is null ? talk.Wanted(input.Text) : [];

    private string? Consent(DiscoverTurn turn, DiscoverInput input, Adjustments picked)
    {
        if (Named(turn, input).Count > 0)
        {
            return Pick(turn, input, picked.Switches);
        }

        var said = input.Action is null ? YesNoReader.Read(input.Text) : null;
        // A refusal is one, whatever else its words begin with.
        if (said == false || input.Text == Refuse || input.Intent is LearnerIntent.No or LearnerIntent.Skip || (said is null && ReadsNone(input.Text)))
        {
            // They hold all the same, for as long as this conversation does.
            turn.Adjust(picked);
            turn.Turn.SessionAdjustments = turn.State.PickedAdjustments;
            turn.State = turn.State with { PickedAdjustments = null };
            turn.Say("adjustments-not-stored");
            turn.SayWhatIsOtherNow();
            return Next(turn);
        }

        if (input.Text == Agree || input.Intent == LearnerIntent.Yes || said == true)
        {
            turn.Turn.Change(new AdjustmentsChosen(turn.State.PickedAdjustments));
            turn.Adjust(picked);
            turn.State = turn.State with { PickedAdjustments = null };
            turn.Turn.SessionAdjustments = null;
            turn.Say("adjustments-saved");
            turn.SayWhatIsOtherNow();
            if (picked.ForLater.Count > 0)
            {
                turn.Say("adjustments-later", new() { ["switches"] = talk.Names(picked.ForLater) });
                turn.Say("reminders-ask");
            }

            return Next(turn);
        }

        turn.Choose(
            Name,
            turn.Phrase("adjustments-consent-unclear"),
            [new CardChoice(Agree, turn.Button("adjustments-consent-yes")), new CardChoice(Refuse, turn.Button("adjustments-consent-no"))]);
        return null;
    }

    private bool ReadsNone(string text) => ChoiceReader.Read(text, [(None, None, []), (Refuse, asset.Phrases.Fixed("label-adjustments-consent-no"), [])]) is not null;
}
