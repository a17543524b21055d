using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>Says what Zavmo is and keeps, and asks. Without a yes nothing is kept but the refusal.</summary>
public sealed class ConsentStep : IDiscoverStep
{
    internal const string TextVersion = "1";

    /// <inheritdoc />
    public string Name => StepNames.Consent;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        turn.Choose(Name, turn.Phrase("welcome"), Choices(turn));
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        switch (input.Text, input.Intent)
        {
            case ("yes", _) or (_, LearnerIntent.Yes):
                turn.Turn.Change(new ConsentAnswered(true, turn.Turn.Now, TextVersion));
                turn.Say("consent-yes");
                return Task.FromResult<string?>(StepNames.Role);

            case ("no", _) or (_, LearnerIntent.No or LearnerIntent.Stop or LearnerIntent.WithdrawConsent or LearnerIntent.DeleteMyData):
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
        [new CardChoice("yes", turn.Button("consent-yes")), new CardChoice("no", turn.Button("consent-no"))];
}
