using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>How much time the learner has: minutes are offered, questions are counted.</summary>
public sealed class MinutesStep : IDiscoverStep
{
    /// <inheritdoc />
    public string Name => StepNames.Minutes;

    /// <inheritdoc />
    public Task<string?> AskAsync(DiscoverTurn turn)
    {
        turn.Choose(Name, turn.Phrase("minutes-choice"), Choices(turn));
        return Task.FromResult<string?>(null);
    }

    /// <inheritdoc />
    public Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input)
    {
        var id = ChoiceReader.Read(
            input.Text, [.. Choices(turn).Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[choice.Id]))]);
        if (!Enum.TryParse<BudgetKind>(id, ignoreCase: true, out var kind))
        {
            turn.Choose(Name, turn.Phrase("minutes-unclear"), Choices(turn));
            return Task.FromResult<string?>(null);
        }

        turn.Turn.Change(new BudgetChosen(kind.ToString()));
        turn.Say(
            kind == BudgetKind.Full ? "minutes-set-full" : "minutes-set",
            new() { ["accounts"] = turn.Budget.Accounts, ["steps"] = turn.TotalSteps, ["count"] = turn.Rated.Count });
        return Task.FromResult<string?>(StepNames.Adjustments);
    }

    private static CardChoice[] Choices(DiscoverTurn turn) =>
    [
        .. Enum.GetValues<BudgetKind>().Select(kind => Kebab.Of(kind.ToString()))
            .Select(id => new CardChoice(id, turn.Button("minutes-" + id))),
    ];
}
