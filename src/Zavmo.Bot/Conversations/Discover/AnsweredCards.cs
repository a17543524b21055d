using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Shows a card read-only, with its answer, once another one is open.</summary>
public static class AnsweredCards
{
    /// <summary>Closes the card that was open when the turn began, if this turn opened another.</summary>
    public static void Close(DiscoverTurn turn, OpenCard? before, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (before is null || before.Nonce == turn.State.Nonce)
        {
            return;
        }

        switch (before.Name)
        {
            case "choice":
                var choice = before.Data.Deserialize(CardJson.Default.ChoiceCardData)!;
                turn.Turn.Replace(
                    before.Nonce, before.Name, choice with { Answered = Label(turn, choice.Choices, input) }, CardJson.Default.ChoiceCardData);
                break;

            case "question":
                var question = before.Data.Deserialize(CardJson.Default.QuestionCardData)!;
                turn.Turn.Replace(
                    before.Nonce, before.Name, question with { Answered = Label(turn, question.Choices, input) }, CardJson.Default.QuestionCardData);
                break;

            case "self-rating":
                var rating = before.Data.Deserialize(CardJson.Default.SelfRatingCardData)!;
                turn.Turn.Replace(
                    before.Nonce,
                    before.Name,
                    rating with { Items = [.. rating.Items.Select(item => Rated(turn, item))], Answered = turn.Button("answered") },
                    CardJson.Default.SelfRatingCardData);
                break;
        }
    }

    private static string Label(DiscoverTurn turn, IReadOnlyList<CardChoice> choices, DiscoverInput input) =>
        choices.FirstOrDefault(choice => choice.Id == input.Text)?.Label ?? turn.Button("answered");

    private static SelfRatingItem Rated(DiscoverTurn turn, SelfRatingItem item) => item with
    {
        Level = turn.Observations.LastOrDefault(seen => seen.RequirementId == item.Id && seen.Kind == ObservationKind.SelfRating) is { } seen
            ? (int)seen.Level
            : null,
    };
}
