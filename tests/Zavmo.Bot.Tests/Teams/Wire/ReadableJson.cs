using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>JSON for people: what fits into a line is on one.</summary>
internal static class ReadableJson
{
    private const int LineLength = 120;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(text, node, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? node, string indent)
    {
        var line = OnOneLine(node);
        if (node is not (JsonObject or JsonArray) || indent.Length + line.Length <= LineLength)
        {
            text.Append(line);
            return;
        }

        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        var inner = indent + "  ";
        text.Append(open);
        var separator = "\n";
        foreach (var (name, value) in Children(node))
        {
            text.Append(separator).Append(inner).Append(name);
            Write(text, value, inner);
            separator = ",\n";
        }

        text.Append('\n').Append(indent).Append(close);
    }

    private static IEnumerable<(string Name, JsonNode? Value)> Children(JsonNode node) => node is JsonObject item
        ? item.Select(pair => (Quoted(pair.Key) + ": ", pair.Value))
        : node.AsArray().Select(value => ("", value));

    private static string OnOneLine(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject item => "{ " + string.Join(", ", item.Select(pair => $"{Quoted(pair.Key)}: {OnOneLine(pair.Value)}")) + " }",
        JsonArray items => "[" + string.Join(", ", items.Select(OnOneLine)) + "]",
        _ => node.ToJsonString(Plain),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
