using System.Text.Json;
using Zavmo.Bot.Cards;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>The offer whose card is open, by the prefix of its choices (<see cref="OfferIds"/>), and what is chosen of it.</summary>
internal static class OpenOffer
{
    /// <summary>The choices of the open card, if they are those of the offer; null where another card is open, or none.</summary>
    public static IReadOnlyList<CardChoice>? Of(DiscoverTurn turn, string prefix) => turn.State.Card is { Name: "choice", Data: { } data }
        && data.Deserialize(CardJson.Default.ChoiceCardData) is { } open && open.Choices[0].Id.StartsWith(prefix, StringComparison.Ordinal)
            ? open.Choices
            : null;

    /// <summary>The id of the choice that is pressed or named. A no is the last one; null where it is none of them.</summary>
    public static string? Chosen(IReadOnlyList<CardChoice> choices, DiscoverInput input) => input switch
    {
        { Action: not null } => choices.FirstOrDefault(choice => choice.Id == input.Text)?.Id,
        { Intent: LearnerIntent.No or LearnerIntent.Skip or LearnerIntent.NeverMind } => choices[^1].Id,
        _ => ChoiceReader.Read(input.Text, [.. choices.Select(choice => (choice.Id, choice.Label, (IReadOnlyList<string>)[]))]),
    };
}
