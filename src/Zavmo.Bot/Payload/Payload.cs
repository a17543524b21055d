using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot;

/// <summary>
/// Everything that turns activities into JSON and back. The two Bot Framework modes use two JSON libraries: what differs stands in
/// <c>Payload.Subset.cs</c> and <c>Payload.NuGet.cs</c>, of which the build takes one.
/// </summary>
public static partial class Payload
{
    // One set of rules for typed values in both modes: names in any case, numbers also as text, enums by name.
    private static readonly JsonSerializerOptions Values = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>
    /// Reads an activity. Unknown types are accepted and unknown properties kept. Nulls in lists are left out, and mentions that mention
    /// nobody: the Bot Framework takes neither.
    /// </summary>
    /// <exception cref="FormatException">The text is not JSON, or not an activity; the message says where, never what.</exception>
    public static Activity Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return WithoutHoles(ParseCore(json) ?? throw new FormatException("The activity is empty: a JSON object was expected."));
    }

    /// <summary>Writes an activity with its wire names, without nulls.</summary>
    /// <exception cref="FormatException">A text of it has no place in JSON: it holds half a surrogate pair.</exception>
    public static string Write(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return WriteCore(activity);
    }

    /// <summary>Reads an activity's <c>Value</c> or <c>ChannelData</c> as a typed record; the default where there is none.</summary>
    /// <exception cref="FormatException">The value does not have the shape of <typeparamref name="T"/>.</exception>
    public static T? Read<T>(object? valueOrChannelData)
    {
        switch (valueOrChannelData)
        {
            case null:
                return default;
            case T typed:
                return typed;
        }

        try
        {
            return JsonSerializer.Deserialize<T>(JsonOf(valueOrChannelData), Values);
        }
        catch (JsonException exception)
        {
            throw Malformed(typeof(T).Name, exception.Path, exception);
        }
    }

    /// <summary>Attachment content from JSON, and the only way to make it: a card object as content ends the process in the official packages.</summary>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static object Content(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ContentCore(json);
    }

    // The text itself is left out: it may be a learner's.
    private static FormatException Malformed(string what, string? path, Exception cause) =>
        new($"The JSON is not a valid {what}: see {(string.IsNullOrEmpty(path) ? "its start" : path)}.", cause);
}
