using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Learning.Roles.Extraction;

namespace Zavmo.Bot.Roles.Extraction;

/// <summary>The form of the model's answer: closed, and every field required, as strict structured output demands.</summary>
internal static class ExtractionSchema
{
    public static JsonElement Value { get; } = JsonSerializer.SerializeToElement(Of(("items", new JsonObject
    {
        ["type"] = "array",
        ["items"] = Of(
            ("name", Typed("string")),
            ("category", OneOf(AdvertExtraction.CategoryNames)),
            ("level", new JsonObject { ["type"] = "integer", ["enum"] = new JsonArray(1, 2, 3, 4, 5) }),
            ("importance", OneOf(["essential", "desirable"])),
            ("lines", new JsonObject { ["type"] = "array", ["items"] = Typed("integer") }),
            ("quote", Typed("string"))),
    })));

    private static JsonObject Of(params (string Name, JsonNode Schema)[] fields) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)field.Schema))),
        ["required"] = new JsonArray([.. fields.Select(field => (JsonNode)field.Name)]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject OneOf(IEnumerable<string> words) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
}
