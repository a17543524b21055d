using System.Text.Json;
using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Conversations;

/// <summary>Cards that hold their own data, read-only with the answer.</summary>
internal static class ClosedCards
{
    /// <summary>The card <c>choice</c> or <c>question</c> with its answer.</summary>
    public static CurrentCard Of(string name, JsonElement data, string nonce, string answer) => name == "choice"
        ? CurrentCard.Of(
            name, data.Deserialize(CardJson.Default.ChoiceCardData)! with { Nonce = nonce, Answered = answer }, CardJson.Default.ChoiceCardData)
        : CurrentCard.Of(
            name, data.Deserialize(CardJson.Default.QuestionCardData)! with { Nonce = nonce, Answered = answer }, CardJson.Default.QuestionCardData);
}
