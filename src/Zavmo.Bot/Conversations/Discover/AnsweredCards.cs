using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations.Discover.Steps;
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

        before = CheckCards.Folded(before);

        // Where everything was deleted, or nothing may be kept, the old card is gone from the page: it must not come back.
        var comesBack = !turn.Turn.Changes.Any(change => change.Erases) && turn.Turn.Learner.Consent is not { Given: false };
        var closed = before with { Answered = AnswerOf(turn, before, input) };
        turn.State = turn.State with { AnsweredNonce = before.Nonce, AnsweredCard = comesBack ? Kept(closed) : null };
        if (comesBack)
        {
            turn.Turn.Replace(before.Nonce, Closed(turn, closed));
        }
    }

    /// <summary>
    /// Shows the open card where the learner looks now: in the place of the pressed one, or below. Where it stood there is a line in its
    /// place, so that one card can be answered. It stays the card that it was: nothing in the conversation changes.
    /// </summary>
    public void Move(DiscoverTurn turn, OpenCard open, bool intoAnswer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(open);
        if (intoAnswer)
        {
            turn.Turn.Answer(Opened(turn, open));
        }
        else
        {
            turn.Turn.Show(Opened(turn, open));
        }

        turn.Turn.Replace(open.Nonce, Closed(turn, open with { Nonce = "", Answered = open.Data is null ? null : turn.Button("moved") }));
    }

    /// <summary>The card that waits for its answer, with its buttons.</summary>
    public CurrentCard Opened(DiscoverTurn turn, OpenCard card)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        return card.Data is { } data ? new CurrentCard(card.Name, data) : maps.Now(turn, card, open: true);
    }

    /// <summary>An answered card, read-only.</summary>
    public CurrentCard Closed(DiscoverTurn turn, OpenCard card)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        card = CheckCards.Folded(card);
        if (card.Data is not { } data)
        {
            return maps.Now(turn, card, open: false);
        }

        var (nonce, answer) = (card.Nonce, card.Answered ?? turn.Button("answered"));
        return card.Name switch
        {
            "choice" or "question" => ClosedCards.Of(card.Name, data, nonce, answer),
            "prerequisites" => Said(turn, card.Name, data.Deserialize(CardJson.Default.PrerequisitesCardData)! with { Nonce = nonce, Answered = answer }),
            _ => Rated(turn, card.Name, data.Deserialize(CardJson.Default.SelfRatingCardData)! with { Nonce = nonce, Answered = answer }),
        };
    }

    private static CurrentCard Rated(DiscoverTurn turn, string name, SelfRatingCardData rating) => CurrentCard.Of(
        name, rating with { Items = [.. rating.Items.Select(item => Rated(turn, item))] }, CardJson.Default.SelfRatingCardData);

    private static CurrentCard Said(DiscoverTurn turn, string name, PrerequisitesCardData said) => CurrentCard.Of(
        name,
        said with { Items = [.. said.Items.Select(item => item with { Answer = PrerequisitesStep.AnswerTo(turn, item.Id) })] },
        CardJson.Default.PrerequisitesCardData);

    private static string? AnswerOf(DiscoverTurn turn, OpenCard before, DiscoverInput input) => (before.Name, before.Data) switch
    {
        (_, null) => IsAgain(turn, before) ? null : MapCards.LookedAt(input.Action) ?? Label(turn, MapCards.Choices(turn), input),
        _ when IsAgain(turn, before) => turn.Button("moved"),
        ("choice", { } data) => Label(turn, data.Deserialize(CardJson.Default.ChoiceCardData)!.Choices, input),
        ("question", { } data) => Label(turn, data.Deserialize(CardJson.Default.QuestionCardData)!.Choices, input),
        _ => turn.Button(input.Action?.Verb == CardVerbs.Rate ? "rated" : "answered"),
    };

    // Adjustments are kept encrypted only: what was chosen of them may not lie in the state.
    private static OpenCard? Kept(OpenCard card) =>
        card is { Name: "choice", Data: { } data } && data.Deserialize(CardJson.Default.ChoiceCardData)!.Step == StepNames.Adjustments ? null : card;

    // The same card once more: nothing was answered, it only stands elsewhere now.
    private static bool IsAgain(DiscoverTurn turn, OpenCard before) => turn.State.Card is { } now && now.Name == before.Name
        && (before.Data is null ? now.About == before.About : What(now) == What(before));

    private static string What(OpenCard card) => card.Data is not { } data ? "" : card.Name switch
    {
        "choice" => string.Join('\n', data.Deserialize(CardJson.Default.ChoiceCardData)!.Choices.Select(choice => choice.Id)),
        "question" => data.Deserialize(CardJson.Default.QuestionCardData)!.Text,
        "prerequisites" => string.Join('\n', data.Deserialize(CardJson.Default.PrerequisitesCardData)!.Items.Select(item => item.Id)),
        _ => string.Join('\n', data.Deserialize(CardJson.Default.SelfRatingCardData)!.Items.Select(item => item.Id)),
    };

    private static string Label(DiscoverTurn turn, IReadOnlyList<CardChoice> choices, DiscoverInput input) =>
        choices.FirstOrDefault(choice => choice.Id == input.Text)?.Label ?? turn.Button(input.Action is null ? "answered" : "moved");

    private static SelfRatingItem Rated(DiscoverTurn turn, SelfRatingItem item) => item with
    {
        Level = turn.Observations.LastOrDefault(seen => seen.RequirementId == item.Id && seen.Kind == ObservationKind.SelfRating) is { } seen
            ? (int)seen.Level
            : null,
    };
}
