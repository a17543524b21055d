using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Conversations.Adjusting;

/// <summary>One message of a conversation as it went out.</summary>
/// <param name="After">What the learner had typed or pressed.</param>
/// <param name="Activity">The activity.</param>
internal sealed record SentMessage(string After, JsonObject Activity)
{
    private static readonly string[] Shown = ["text", "title", "label", "placeholder"];

    /// <summary>Whether it took the place of an earlier message.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The card, or null.</summary>
    public JsonObject? Card => Activity["attachments"]?[0]?["content"] as JsonObject;

    /// <summary>The words of the message, or the text form of its card.</summary>
    public string Text => (Activity["text"] ?? Activity["summary"])?.GetValue<string>() ?? "";

    /// <summary>What is read aloud.</summary>
    public string? Speak => Activity["speak"]?.GetValue<string>();

    /// <summary>Every text that is shown, each element of a card by itself.</summary>
    public IReadOnlyList<string> Texts => Card is null
        ? [Text]
        : [.. Nodes(Card).SelectMany(node => Shown.Select(name => node[name]).OfType<JsonValue>().Select(value => value.ToString()))];

    /// <summary>Whether it asks for something.</summary>
    public bool Asks => !IsUpdate && (Card is null
        ? Text.Contains('?', StringComparison.Ordinal)
        : Actions.Any());

    /// <summary>What can be pressed and sends something.</summary>
    public IEnumerable<JsonObject> Actions => Card is null ? [] : Nodes(Card).Where(node => node["type"]?.ToString() is "Action.Submit" or "Action.Execute");

    public override string ToString() => $"after “{After}”: {Text}";

    /// <summary>Every object of a card.</summary>
    public static IEnumerable<JsonObject> Nodes(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject item:
                yield return item;
                foreach (var child in item.Where(pair => pair.Key is not ("data" or "fallback")).SelectMany(pair => Nodes(pair.Value)))
                {
                    yield return child;
                }

                break;

            case JsonArray items:
                foreach (var child in items.SelectMany(Nodes))
                {
                    yield return child;
                }

                break;
        }
    }
}
