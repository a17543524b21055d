using System.Globalization;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>Gives what differs from run to run a name that does not: in the order in which it is first seen, and back.</summary>
internal sealed class StableValues
{
    private static readonly Dictionary<string, string> Kinds = new() { ["nonce"] = "nonce", ["clientActivityID"] = "client", ["traceId"] = "trace" };

    private readonly Dictionary<string, string> stable = [];

    /// <summary>Changes the volatile values of what the product sent.</summary>
    public void Normalise(JsonNode? node)
    {
        foreach (var (owner, name, value) in Texts(node).ToList())
        {
            if (Kinds.TryGetValue(name, out var kind))
            {
                owner[name] = Of(kind, value);
            }
        }
    }

    /// <summary>The text with the values of this run in the place of their names.</summary>
    public string Fill(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return stable.Aggregate(text, (filled, pair) => filled.Replace($"\"{pair.Value}\"", $"\"{pair.Key}\"", StringComparison.Ordinal));
    }

    private string Of(string kind, string value)
    {
        if (!stable.TryGetValue(value, out var name))
        {
            var number = 1 + stable.Values.Count(given => given.StartsWith(kind + "-", StringComparison.Ordinal));
            stable[value] = name = string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
        }

        return name;
    }

    private static IEnumerable<(JsonObject Owner, string Name, string Value)> Texts(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(pair => pair.Value is JsonValue value && value.TryGetValue<string>(out var text)
            ? [(item, pair.Key, text)]
            : Texts(pair.Value)),
        JsonArray items => items.SelectMany(Texts),
        _ => [],
    };
}
