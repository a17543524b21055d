using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Adjusting;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>
/// Offers adjustments to everyone and asks for no diagnosis. A preset only sets switches and shows what the employer
/// offers; its name is used for that reply and not kept. What is picked is used at once, and stored only with a consent of its own.
/// </summary>
public sealed class AdjustmentsStep(AdjustmentsVault vault, DiscoverAsset asset, AdjustmentStore store, AdjustmentTalk talk, AdjustmentList list) : IDiscoverStep
{
    private const string Refuse = "refuse";
    private const int MostInASentence = 2;

    /// <inheritdoc />
    public string Name => StepNames.Adjustments;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var inUse = turn.Adjustments.Switches.Count > 0;
        if (turn.State.PickedAdjustments is not null && inUse && OpenOffer.Of(turn, StoringTalk.Agree) is not null)
        {
            AskToStore(turn, "adjustments-consent");
            return Task.FromResult<string?>(null);
        }

        turn.State = turn.State with { PickedAdjustments = null };

        // What is on is said in words, which are encrypted until they are sent.
        talk.SayRecap(turn);
        turn.Choose(Name, turn.Phrase(inUse ? "adjustments-change" : turn.State.ListOver is null ? "adjustments-offer" : "adjustments-choose"), list.Choices(turn));
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input) =>
        Task.FromResult(turn.State.PickedAdjustments is not null && OpenOffer.Of(turn, StoringTalk.Agree) is not null
            ? Consent(turn, input)
            : Pick(turn, input));

    private static string Next(DiscoverTurn turn) => turn.State.ListOver ?? turn.NextStepName;

    private string? Pick(DiscoverTurn turn, DiscoverInput input)
    {
        // What was offered for something that was said gives way to what is picked.
        turn.State = turn.State with { PickedAdjustments = null };
        var named = Named(turn, input);
        IReadOnlyList<string?> picked = named.Count > 0 ? named : list.Read(turn, input.Text);
        if (picked is [AdjustmentList.Off])
        {
            store.Withdraw(turn);
            return Next(turn);
        }

        if (picked is [AdjustmentList.None] || (named.Count == 0 && input.Intent is LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.ThatsAll or LearnerIntent.NeverMind)
            || (picked.Contains(null) && input.Action is null && (YesNoReader.Read(input.Text) == false || AdjustmentList.IsDeclined(input.Text))))
        {
            turn.Say(turn.Adjustments.Switches.Count > 0 ? "adjustments-left" : "adjustments-none");
            return Next(turn);
        }

        if (picked.Count == 0 || picked.Any(id => id is null or AdjustmentList.None or AdjustmentList.Off))
        {
            turn.Choose(Name, turn.Phrase(input.Intent is LearnerIntent.Yes or LearnerIntent.Adjustments || input.Text.StartsWith("more", StringComparison.OrdinalIgnoreCase) ? "adjustments-choose" : "adjustments-unclear"), list.Choices(turn));
            return null;
        }

        SayOffers(turn, [.. picked.Select(id => asset.Presets.GetValueOrDefault(id!)).OfType<AdjustmentPreset>()]);
        IReadOnlyList<string> switches = [.. list.Switches(picked.OfType<string>()).Union(turn.Adjustments.Switches)];

        // In use from here on, whatever is said about storing: nothing is lost where the conversation stops before that is answered.
        store.UseHere(turn, turn.Adjustments with { Switches = switches });
        turn.State = turn.State with { PickedAdjustments = vault.Protect(turn.Turn.Key, turn.Adjustments) };

        // In words, which are encrypted until they are sent: what a card says lies in the session for as long as it is open.
        turn.Say("adjustments-picked", new() { ["switches"] = talk.Names(switches), ["lines"] = switches.Count > MostInASentence ? talk.Lines(switches) : null });
        turn.SayWhatIsOtherNow();
        AskToStore(turn, "adjustments-consent");
        return null;
    }

    private void SayOffers(DiscoverTurn turn, IReadOnlyList<AdjustmentPreset> presets)
    {
        EmployerOffers.Say(turn.Profile!, presets, (key, values) => turn.Say(key, values));
        if (presets.Count == 0 && !turn.HasSaid("adjustments-offers-there") && asset.Presets.Values.Any(preset => EmployerOffers.Has(turn.Profile, preset)))
        {
            turn.Say("adjustments-offers-there");
        }
    }

    private void AskToStore(DiscoverTurn turn, string key) => turn.Choose(
        Name,
        turn.Phrase(key),
        [new CardChoice(StoringTalk.Agree, turn.Button("adjustments-consent-yes")), new CardChoice(Refuse, turn.Button("adjustments-consent-no"))]);

    // By the words of the list, or by what is wanted: "I'd rather not act" is on no button.
    private IReadOnlyList<string> Named(DiscoverTurn turn, DiscoverInput input) =>
        list.Named(turn, input.Text) is { Count: > 0 } named ? named : input.Action is null ? talk.Wanted(input.Text) : [];

    private string? Consent(DiscoverTurn turn, DiscoverInput input)
    {
        if (Named(turn, input).Count > 0)
        {
            return Pick(turn, input);
        }

        var said = input.Action is not null ? null
            : talk.AsksNotToStore(input.Text) || StoringReader.Read(input.Text) == StoringReply.No ? false
            : YesNoReader.Read(input.Text);

        // A refusal is one, whatever else its words begin with.
        if (said == false || input.Text == Refuse || input.Intent is LearnerIntent.No or LearnerIntent.Skip || (said is null && ReadsNone(input.Text)))
        {
            // They hold all the same, for as long as this conversation does; what was stored before is not taken back by it.
            turn.State = turn.State with { PickedAdjustments = null };
            IReadOnlyList<string> stored = [.. store.Stored(turn).Intersect(turn.Adjustments.Switches)];
            turn.Say(stored.Count > 0 ? "adjustments-not-stored-new" : "adjustments-not-stored", new() { ["switches"] = talk.Names(turn.Adjustments.Switches.Except(stored)) });
            return Next(turn);
        }

        if (input.Text == StoringTalk.Agree || input.Intent == LearnerIntent.Yes || said == true)
        {
            turn.State = turn.State with { PickedAdjustments = null };
            store.Store(turn);
            turn.Say("adjustments-saved");
            if (turn.Adjustments.ForLater.Count > 0)
            {
                turn.Say("adjustments-later", new() { ["switches"] = talk.Names(turn.Adjustments.ForLater) });
                if (turn.Adjustments.Reminders is null)
                {
                    turn.Say("reminders-ask");
                }
            }

            return Next(turn);
        }

        AskToStore(turn, "adjustments-consent-unclear");
        return null;
    }

    private bool ReadsNone(string text) =>
        ChoiceReader.Read(text, [(AdjustmentList.None, AdjustmentList.None, []), (Refuse, asset.Phrases.Fixed("label-adjustments-consent-no"), [])]) is not null;
}
