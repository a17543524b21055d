using System.Text.Json;

namespace Zavmo.Learning.Discover.Accounts;

/// <summary>Reads rated accounts from JSON lines: <c>{id, requirement, description?, question, answer, level?, style?, signals?}</c>.</summary>
public static class AccountItemReader
{
    /// <summary>All items; empty lines are skipped.</summary>
    /// <exception cref="FormatException">A line is not such an object; the message names the line.</exception>
    public static IReadOnlyList<AccountItem> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var items = new List<AccountItem>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                items.Add(Parse(line, number));
            }
        }

        return items;
    }

    /// <summary>The name of a signal in files: camel case, e.g. <c>ownAction</c>.</summary>
    public static string NameOf(Signal signal) => JsonNamingPolicy.CamelCase.ConvertName(signal.ToString());

    private static AccountItem Parse(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return new AccountItem(Required("id"), Required("requirement"), Required("answer"))
            {
                Description = Optional("description"),
                Question = Optional("question"),
                Style = Optional("style"),
                Level = root.TryGetProperty("level", out var level) && level.ValueKind != JsonValueKind.Null ? LevelOf(level) : null,
                Signals = root.TryGetProperty("signals", out var signals) && signals.ValueKind == JsonValueKind.Array
                    ? [.. signals.EnumerateArray().Select(SignalOf)] : null,
            };

            string Required(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()! : throw new FormatException($"'{name}' is missing or not a text");

            string Optional(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()! : string.Empty;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            throw new FormatException($"Line {number}: {error.Message}", error);
        }
    }

    private static int LevelOf(JsonElement level) => level.ValueKind == JsonValueKind.Number && level.TryGetInt32(out var value) && value is >= 1 and <= 5
        ? value : throw new FormatException("'level' is not a whole number from 1 to 5");

    private static Signal SignalOf(JsonElement name)
    {
        var text = name.ValueKind == JsonValueKind.String ? name.GetString()! : string.Empty;
        return Enum.TryParse<Signal>(text.Replace(" ", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var signal) && !text.Any(char.IsDigit)
            ? signal : throw new FormatException($"'{text}' is not a signal");
    }
}
