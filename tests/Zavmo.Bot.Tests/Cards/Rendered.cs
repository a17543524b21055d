using System.Text.Json.Nodes;
using Zavmo.Bot.Cards;

namespace Zavmo.Bot.Tests.Cards;

/// <summary>A rendered card, taken apart for questions.</summary>
internal sealed class Rendered(RenderedCard card)
{
    private static readonly CardCatalogue Catalogue = new();
    private readonly JsonNode _json = JsonNode.Parse(card.Json)!;

    public string PlainText => card.PlainText;

    public string Speak => (string)_json["speak"]!;

    public static Rendered Card(string name, System.Text.Json.JsonElement data, string channel = "webchat") =>
        new(Catalogue.Render(name, data, CardTarget.For(channel)));

    /// <summary>Every node of one of the types, in reading order; a fallback is not looked into.</summary>
    public IReadOnlyList<JsonObject> OfType(params string[] types) =>
        [.. Nodes(_json).Where(node => types.Contains((string?)node["type"]))];

    /// <summary>The words of text blocks and rich texts, in reading order.</summary>
    public IReadOnlyList<string> Texts() => Texts(_json);

    public static IReadOnlyList<string> Texts(JsonNode root) => [.. Nodes(root)
        .Where(node => (string?)node["type"] is "TextBlock" or "RichTextBlock")
        .Select(node => (string?)node["text"] ?? string.Concat(node["inlines"]!.AsArray().Select(run => (string?)run!["text"])))];

    public JsonObject Button(string title) =>
        OfType("Action.Submit", "Action.Execute").Single(action => (string?)action["title"] == title);

    private static IEnumerable<JsonObject> Nodes(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(property => property.Key != "fallback")
            .SelectMany(property => Nodes(property.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Nodes),
        _ => [],
    };
}
