using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>Leaves of a card what matters on the wire: type, version, inputs and actions. Its looks are tested elsewhere.</summary>
internal static class CutCards
{
    /// <summary>Cuts every card in it.</summary>
    public static JsonNode? Cut(JsonNode? node) => node switch
    {
        JsonObject item when (string?)Text(item, "type") == "AdaptiveCard" => CutCard(item),
        JsonObject item => new JsonObject(item.Select(pair => KeyValuePair.Create(pair.Key, pair.Key == "summary" ? "(the card in words)" : Cut(pair.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Cut)]),
        _ => node?.DeepClone(),
    };

    private static JsonObject CutCard(JsonObject card)
    {
        var cut = new JsonObject { ["type"] = "AdaptiveCard", ["version"] = card["version"]?.DeepClone(), ["body"] = "(cut)" };
        if (Inside(card).Where(item => Text(item, "type")?.StartsWith("Input.", StringComparison.Ordinal) is true).ToList() is { Count: > 0 } inputs)
        {
            cut["inputs"] = new JsonArray([.. inputs.Select(input => input["id"]?.DeepClone())]);
        }

        if (Inside(card).Where(item => Text(item, "type") is "Action.Execute" or "Action.Submit" && item["title"] is not null).ToList() is { Count: > 0 } actions)
        {
            cut["actions"] = new JsonArray([.. actions.Where(action => action.Parent is JsonArray).Select(CutAction)]);
        }

        return cut;
    }

    private static JsonObject CutAction(JsonObject action)
    {
        var cut = action.DeepClone().AsObject();
        if (cut["fallback"] is JsonObject fallback && JsonNode.DeepEquals(fallback["data"], cut["data"]))
        {
            fallback["data"] = "(the same)";
        }

        return cut;
    }

    private static string? Text(JsonObject item, string name) => item[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static IEnumerable<JsonObject> Inside(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(pair => Inside(pair.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Inside),
        _ => [],
    };
}
