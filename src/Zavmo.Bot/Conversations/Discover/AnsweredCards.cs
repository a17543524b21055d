using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Shows a card read-only, with its answer, once another one is open: at most one card can be answered.</summary>
public sealed class AnsweredCards(MapCards maps)
{
    /// <summary>Closes the card that was open when the turn began, if this turn opened another.</summary>
    public void Close(DiscoverTurn turn, OpenCard? before, DiscoverInput input)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(input);
        if (before is null || before.Nonce == turn.State.Nonce)
        {
            return;
        }

        turn.State = turn.State with { AnsweredNonce = before.Nonce };

        // Where everything was deleted, or nothing may be kept, the old card is gone from the page: it must not come back.
        if (turn.Turn.Changes.Any(change => change.Erases) || turn.Turn.Learner.Consent is { Given: false })
        {
            return;
        }

        if (before.Data is not { } data)
        {
            maps.Close(turn, before, IsAgain(turn, before) ? null : MapCards.LookedAt(input.Action) ?? Label(turn, MapCards.Choices(turn), input));
            return;
        }

        switch (before.Name)
        {
            case "choice":
                var choice = data.Deserialize(CardJson.Default.ChoiceCardData)!;
                var chosen = IsAgain(turn, before) ? turn.Button("moved") : Label(turn, choice.Choices, input);
                turn.Turn.Replace(before.Nonce, before.Name, choice with { Answered = chosen }, CardJson.Default.ChoiceCardData);
                break;

            case "question":
                var question = data.Deserialize(CardJson.Default.QuestionCardData)!;
                var answered = IsAgain(turn, before) ? turn.Button("moved") : Label(turn, question.Choices, input);
                turn.Turn.Replace(before.Nonce, before.Name, question with { Answered = answered }, CardJson.Default.QuestionCardData);
                break;

            case "self-rating":
                var rating = data.Deserialize(CardJson.Default.SelfRatingCardData)!;
                turn.Turn.Replace(
                    before.Nonce,
                    before.Name,
                    rating with
                    {
                        Items = [.. rating.Items.Select(item => Rated(turn, item))],
                        Answered = turn.Button(IsAgain(turn, before) ? "moved" : input.Action?.Verb == CardVerbs.Rate ? "rated" : "answered"),
                    },
                    CardJson.Default.SelfRatingCardData);
                break;
        }
    }

    // The same card once more: nothing was answered, it only stands elsewhere now.
    private static bool IsAgain(DiscoverTurn turn, OpenCard before) => turn.State.Card is { } now && now.Name == before.Name
        && (before.Data is null ? now.About == before.About : What(now) == What(before));

    private static string What(OpenCard card) => card.Data is not { } data ? "" : card.Name switch
    {
        "choice" => string.Join('\n', data.Deserialize(CardJson.Default.ChoiceCardData)!.Choices.Select(choice => choice.Id)),
        "question" => data.Deserialize(CardJson.Default.QuestionCardData)!.Text,
        _ => string.Join('\n', data.Deserialize(CardJson.Default.SelfRatingCardData)!.Items.Select(item => item.Id)),
    };

    private static string Label(DiscoverTurn turn, IReadOnlyList<CardChoice> choices, DiscoverInput input) =>
        choices.FirstOrDefault(choice => choice.Id == input.Text)?.Label ?? turn.Button("answered");

    private static SelfRatingItem Rated(DiscoverTurn turn, SelfRatingItem item) => item with
    {
        Level = turn.Observations.LastOrDefault(seen => seen.RequirementId == item.Id && seen.Kind == ObservationKind.SelfRating) is { } seen
            ? (int)seen.Level
            : null,
    };
}
