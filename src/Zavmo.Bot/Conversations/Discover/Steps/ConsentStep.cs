using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Bot.Tutor;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Says what Zavmo is and keeps, and asks. Without a yes nothing is kept but the refusal.</summary>
public sealed class ConsentStep(ModelClient model) : IDiscoverStep
{
    internal const string TextVersion = "1";

    /// <summary>The text that also says what a language model reads.</summary>
    internal const string ModelTextVersion = "1-model";

    private const string Yes = "yes";
    private const string No = "no";
    private const int MostWords = 6;

    // A yes on a condition, or a number in a longer sentence, is no clear answer; a few words out of a button are none either.
    private static readonly HashSet<string> Conditions = new(StringComparer.Ordinal) { "if", "but", "unless", "until", "when", "after", "only", "maybe", "problem", "worries" };
    private static readonly HashSet<string> Clear = new(StringComparer.Ordinal) { Yes, No, "keep" };

    /// <inheritdoc />
    public string Name => StepNames.Consent;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        turn.Choose(Name, turn.Phrase(model.IsOn ? "welcome-model" : "welcome"), Choices(turn));
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        switch (Read(turn, input), input.Intent)
        {
            case (Yes, _) or (_, LearnerIntent.Yes):
                turn.Turn.Change(new ConsentAnswered(true, turn.Turn.Now, model.IsOn ? ModelTextVersion : TextVersion));
                turn.Say("consent-yes");
                return Task.FromResult<string?>(StepNames.Role);

            case (No, _) or (_, LearnerIntent.No or LearnerIntent.Stop or LearnerIntent.WithdrawConsent or LearnerIntent.DeleteMyData):
                turn.Turn.Change(new ConsentAnswered(false, turn.Turn.Now, TextVersion));
                turn.State = new DiscoverState();
                turn.Say("consent-no");
                return Task.FromResult<string?>(null);

            case (_, LearnerIntent.Menu or LearnerIntent.Back or LearnerIntent.ShowHeatMap or LearnerIntent.Adjustments or LearnerIntent.ChangeAnswer
                or LearnerIntent.ChooseRole or LearnerIntent.ShowQuotes or LearnerIntent.HowLong or LearnerIntent.WhyAsk):
                turn.Choose(Name, turn.Phrase("consent-first"), Choices(turn));
                return Task.FromResult<string?>(null);

            default:
                turn.Choose(
                    Name, turn.Phrase(turn.Turn.Learner.Consent is { Given: false } ? "consent-still-no" : "consent-unclear"), Choices(turn));
                return Task.FromResult<string?>(null);
        }
    }

    private static CardChoice[] Choices(DiscoverTurn turn) =>
        [new CardChoice(Yes, turn.Button("consent-yes")), new CardChoice(No, turn.Button("consent-no"))];

    // The words of a button, its number, or a short sentence with a yes or a no in it; what an intent was found in is read by that.
    private static string? Read(DiscoverTurn turn, DiscoverInput input)
    {
        var words = input.Text.ToLowerInvariant().Split((char[])[' ', '.', ',', '!', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var alone = words.Length == 1;
        return input.Intent is not LearnerIntent.None || input.Text.Contains('?', StringComparison.Ordinal)
            || words.Length > MostWords || words.Any(Conditions.Contains) || !((alone && char.IsAsciiDigit(words[0][0])) || words.Any(Clear.Contains))
                ? input.Action is null ? null : input.Text
                : ChoiceReader.Read(input.Text, [.. Choices(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))], numbered: alone);
    }
}
