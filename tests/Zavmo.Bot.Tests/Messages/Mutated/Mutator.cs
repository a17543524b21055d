using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Messages.Mutated;

/// <summary>Makes of a real activity one that no channel should send. The same seed makes the same requests.</summary>
internal sealed class Mutator(Random random)
{
    // Text that JSON cannot be made to hold by its own writer, put in by name and replaced in the finished text.
    private const string Raw = "@@raw@@";

    // Half a surrogate pair can be read by it and not be written again.
    private const string Half = "\\ud";
    private const string HiddenHalf = "@@ud";

    private static readonly string[] WrongValues =
    [
        "null", "0", "-1", "1e400", "9223372036854775808", "3.5", "true", "[]", "{}", "[null]", "{\"a\":null}", "[[[]]]", "[1,\"a\",{}]",
        "\"\"", "\" \"", "\"5\"", "\"true\"", "\"0001-01-01\"", "{\"id\":{}}", "{\"id\":null,\"type\":5}", "[{\"type\":\"mention\"}]",
        "[{\"type\":\"mention\",\"mentioned\":null,\"text\":null}]", "[{\"type\":\"mention\",\"mentioned\":5}]", "{\"x\":\"\\ud800\"}",
        "[{\"id\":null}]", "[{}]", "{\"id\":\"a\",\"isGroup\":true}", "{\"id\":\";\",\"isGroup\":true}", "{\"id\":\"c\",\"tenantId\":\"a|b\",\"x\":\"\\udc00\"}",
    ];

    private static readonly string[] OddTexts =
    [
        "\\ud800", "a\\udfffb", "\\udc00\\ud800", "\\u0000", "a\\u0000b", "\\u001b[31m", "\\r\\n\\r\\nHTTP/1.1 200 OK", "\\u202e\\u2066x", "\\ufeff", "\\ufffe\\uffff",
        "../../v3/admin", "..", ".", "a/b\\\\c", "a?b#c&d=e", "%2e%2e%2f", "%00", ";messageid=1", ";", "a|b", "|", "29:sam", "28:bot",
        "\U0001F600\U0001F468\u200D\U0001F469", "e\u0301\u0301\u0301\u0301", "\u0130\u0131\u1E9E", "\u0BB8\u0BCD\u0BB0\u0BC0", "<at>Zavmo</at>", "<at></at>", "(", "[a-z]+$",
        "'; DROP TABLE inbox; --", "{{template}}", "$(id)", "https://example.org", "http://127.0.0.1:1@example.org/", "file:///etc/passwd", "ftp://127.0.0.1/",
        "javascript:alert(1)", "//127.0.0.1", "http://[::1", "en-", "xx-INVALID-locale-that-is-long", "not/a zone", "Europe/Nowhere",
        "adaptiveCard/action", "message", "invoke", "add", "remove", "stop", "delete my data", "menu", "skip", "1 2 3 4 5", "99999999999999999999",
    ];

    private static readonly int[] Lengths = [300, 1_000, 1_001, 2_000, 8_000, 33_000, 70_000, 150_000, 250_000, 262_000, 270_000];

    private static readonly int[] Depths = [5, 20, 50, 60, 63, 64, 65, 120, 1_000, 10_000, 100_000];

    private static readonly string?[] ContentTypes =
    [
        null, "", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/xml", "application/json; charset=utf-16",
        "application/json; charset=nonsense", "application/json;", "APPLICATION/JSON; CHARSET=UTF-8", "application/activity+json", "json", "application/json, text/plain",
    ];

    private static readonly (string Name, string Value)[] Headers =
    [
        ("Origin", "https://example.org"), ("Origin", "null"), ("Host", "example.org"), ("Authorization", "Bearer"), ("Authorization", "Bearer a.b.c"),
        ("Authorization", "Basic eDp5"), ("Content-Encoding", "gzip"), ("Content-Encoding", "br"), ("Content-Encoding", "identity"), ("Expect", "100-continue"),
        ("X-Forwarded-For", "8.8.8.8"), ("Accept-Language", "xx-nonsense"), ("Content-Language", "\u0001"), ("Cookie", new string('c', 4_000)),
    ];

    /// <summary>The activity with one thing wrong or two, or one in twenty as it is.</summary>
    public MutatedRequest Mutate(string kind, JsonObject activity)
    {
        if (random.Next(20) == 0)
        {
            return new MutatedRequest(kind, Encoding.UTF8.GetBytes(activity.ToJsonString())) { IsReal = true };
        }

        var name = new StringBuilder(kind);
        var text = activity.ToJsonString();
        for (var count = random.Next(4) == 0 ? 2 : 1; count > 0; count--)
        {
            text = ChangeTree(text, name);
        }

        var request = new MutatedRequest(name.ToString(), Encoding.UTF8.GetBytes(text));
        return random.Next(6) == 0 ? ChangeBytes(request) : request;
    }

    private string ChangeTree(string text, StringBuilder name)
    {
        // Too deep by now, only half there, or with a name twice: it stays as it is.
        if (Parse(text) is not { } root)
        {
            return text;
        }

        var places = new List<(JsonNode Parent, string Key)>();
        Collect(root, places);
        if (places.Count == 0)
        {
            return text;
        }

        // Two in three where the bot reads what a person or a client made up: there less is refused at the door.
        var inner = places.Where(place => place.Parent.Parent is not null || place.Key is "text" or "locale" or "localTimezone").ToList();
        var (parent, key) = inner.Count > 0 && random.Next(3) > 0 ? inner[random.Next(inner.Count)] : places[random.Next(places.Count)];
        name.Append(CultureInfo.InvariantCulture, $" {parent.GetPath()}.{key}");
        var choice = random.Next(9);
        if (choice == 0)
        {
            _ = parent is JsonObject item ? item.Remove(key) : false;
            name.Append("=gone");
            return Write(root);
        }

        if (choice == 1 && parent is JsonObject)
        {
            name.Append("=twice");
            var wrong = WrongValues[random.Next(WrongValues.Length)];
            var quoted = $"\"{key}\":";
            var place = text.IndexOf(quoted, StringComparison.Ordinal);
            return place < 0 ? text : text.Insert(place, quoted + wrong + ",");
        }

        var value = choice switch
        {
            2 => "null",
            3 or 4 => WrongValues[random.Next(WrongValues.Length)],
            5 or 6 => $"\"{OddTexts[random.Next(OddTexts.Length)]}\"",
            7 => $"\"{Long()}\"",
            _ => Deep(),
        };
        name.Append('=').Append(value.Length > 40 ? $"{value[..20]}({value.Length})" : value);
        Put(parent, key, Raw);
        return Write(root).Replace($"\"{Raw}\"", value, StringComparison.Ordinal);
    }

    private static string Write(JsonNode root) => root.ToJsonString().Replace(HiddenHalf, Half, StringComparison.Ordinal);

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text.Replace(Half, HiddenHalf, StringComparison.Ordinal), documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Long()
    {
        string[] units = ["a", "word ", "\u00e9", "<at>", "(a+)+", "1 ", "\\u0007", "\U0001F600", "I did it. "];
        var unit = units[random.Next(units.Length)];
        return string.Concat(Enumerable.Repeat(unit, Math.Max(1, Lengths[random.Next(Lengths.Length)] / unit.Length)));
    }

    private string Deep()
    {
        var depth = Depths[random.Next(Depths.Length)];
        return random.Next(3) switch
        {
            0 => new string('[', depth) + new string(']', depth),
            1 => string.Concat(Enumerable.Repeat("{\"a\":", Math.Min(depth, 40_000))) + "1" + new string('}', Math.Min(depth, 40_000)),
            _ => new string('[', depth),
        };
    }

    private MutatedRequest ChangeBytes(MutatedRequest request)
    {
        var body = request.Body;
        switch (random.Next(10))
        {
            case 0:
                return request with { Name = request.Name + " cut", Body = body[..random.Next(body.Length)] };
            case 1:
                byte[] odd = [0xED, 0xA0, 0x80];
                var place = random.Next(body.Length);
                return request with { Name = request.Name + " raw surrogate", Body = [.. body[..place], .. odd, .. body[place..]] };
            case 2:
                var changed = body.ToArray();
                for (var count = random.Next(1, 6); count > 0; count--)
                {
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                }

                return request with { Name = request.Name + " bytes", Body = changed };
            case 3:
                return request with { Name = request.Name + " BOM", Body = [0xEF, 0xBB, 0xBF, .. body] };
            case 4:
                return request with { Name = request.Name + " UTF-16", Body = Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body)) };
            case 5:
                var size = 262_144 + random.Next(-1, 3);
                return body.Length > size ? request : request with
                {
                    Name = $"{request.Name} padded {size}",
                    Body = [.. body, .. Enumerable.Repeat((byte)' ', size - body.Length)],
                    IsChunked = random.Next(2) == 0,
                };
            case 6:
                return request with { Name = request.Name + " array", Body = [(byte)'[', .. body, (byte)']'], IsChunked = true };
            case 7:
                var type = ContentTypes[random.Next(ContentTypes.Length)];
                return request with { Name = $"{request.Name} type '{type}'", ContentType = type };
            case 8:
                var header = Headers[random.Next(Headers.Length)];
                return request with { Name = $"{request.Name} {header.Name}", Header = header };
            default:
                return request with { Name = request.Name + " twice", Body = [.. body, .. body] };
        }
    }

    private static void Put(JsonNode parent, string key, string value)
    {
        if (parent is JsonObject item)
        {
            item[key] = value;
        }
        else
        {
            parent.AsArray()[int.Parse(key, CultureInfo.InvariantCulture)] = value;
        }
    }

    private static void Collect(JsonNode node, List<(JsonNode Parent, string Key)> places)
    {
        var children = node switch
        {
            JsonObject item => item.Select(pair => (pair.Key, pair.Value)),
            JsonArray items => items.Select((value, index) => (index.ToString(CultureInfo.InvariantCulture), value)),
            _ => [],
        };
        foreach (var (key, child) in children)
        {
            places.Add((node, key));
            if (child is not null)
            {
                Collect(child, places);
            }
        }
    }
}
