using System.Text.Json.Nodes;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Conversations.Adjusting;

/// <summary>No emoji and no drawn symbols; which phrases are free of figures of speech is chosen where they are said.</summary>
internal sealed class LiteralLanguage() : SwitchAdjuster("literal-language")
{
    public override IReadOnlyList<StoredReply> Adjust(IReadOnlyList<StoredReply> replies, AdjustedTurn turn) =>
        [.. replies.Select(reply => reply.Card is null && reply.Text is { } text ? reply with { Text = PlainSymbols.Of(text) } : reply)];

    public override void Adjust(AdjustedCard card)
    {
        card.Reword(PlainSymbols.Of);
        foreach (var runs in card.Nodes().Select(node => node["inlines"]).OfType<JsonArray>().ToList())
        {
            TakeUpSpace(runs);
        }
    }

    // Where a symbol stood before the words, its space goes with it.
    private static void TakeUpSpace(JsonArray runs)
    {
        while (runs is [JsonObject first, _, ..] && string.IsNullOrWhiteSpace(first["text"]?.GetValue<string>()))
        {
            runs.RemoveAt(0);
        }

        if (runs is [JsonObject begins, ..] && begins["text"]?.GetValue<string>() is { } words)
        {
            begins["text"] = words.TrimStart();
        }
    }
}
