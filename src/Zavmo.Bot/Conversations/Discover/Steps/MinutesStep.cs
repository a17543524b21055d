using System.Text.RegularExpressions;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Turns;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Bot.Conversations.Discover.Steps;

/// <summary>How much time the learner has: minutes are offered, questions are counted.</summary>
public sealed partial class MinutesStep : IDiscoverStep
{
    private const int LeastForStandard = 15;
    private const int MostForStandard = 40;

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
        if (!Enum.TryParse<BudgetKind>(id, ignoreCase: true, out var kind) && (input.Action is not null || Said(input.Text) is not { } said || !Enum.TryParse(said, out kind)))
        {
            turn.Choose(Name, turn.Phrase("minutes-unclear"), Choices(turn));
            return Task.FromResult<string?>(null);
        }

        turn.Turn.Change(new BudgetChosen(kind.ToString()));
        turn.Say(
            kind == BudgetKind.Full ? "minutes-set-full" : "minutes-set",
            new() { ["accounts"] = turn.Questions, ["steps"] = turn.TotalSteps, ["count"] = turn.Rated.Count });
        return Task.FromResult<string?>(StepNames.Adjustments);
    }

    /// <summary>Whether words say how much time there is, although elsewhere they would ask how long it takes.</summary>
    public static bool IsTime(string step, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return step == StepNames.Minutes && input is { Action: null, Intent: LearnerIntent.HowLong } && !input.Text.Contains('?', StringComparison.Ordinal) && Said(input.Text) is not null;
    }

    // "I've got about ten minutes before tea": the length that fits into it.
    private static string? Said(string text) => DurationReader.Read(text)?.Value?.Length.TotalMinutes switch
    {
        null => Short().IsMatch(text) ? nameof(BudgetKind.Quick) : Long().IsMatch(text) ? nameof(BudgetKind.Full) : null,
        < LeastForStandard => nameof(BudgetKind.Quick),
        <= MostForStandard => nameof(BudgetKind.Standard),
        _ => nameof(BudgetKind.Full),
    };

    [GeneratedRegex(@"\b(?:quick(?:ly|est)?|short(?:est|er)?|not (?:long|much time|a lot)|no time|fast(?:est)?|least|in a (?:hurry|rush)|brief)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Short();

    [GeneratedRegex(@"\b(?:all (?:of it|the time|day)|everything|as long as|the lot|thorough(?:ly)?|longest|no rush|plenty)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Long();

    private static CardChoice[] Choices(DiscoverTurn turn) =>
    [
        .. Enum.GetValues<BudgetKind>().Select(kind => Kebab.Of(kind.ToString()))
            .Select(id => new CardChoice(id, turn.Button("minutes-" + id))),
    ];
}
