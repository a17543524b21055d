using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Zavmo.BotFramework;
using JsonException = System.Text.Json.JsonException;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Reads what Teams sends as the types that the handlers take.</summary>
internal static class TeamsValues
{
    /// <summary>Channel data; null where there is none, or none that has the shape of Teams.</summary>
    public static TeamsChannelData ChannelData(IActivity activity) =>
        activity.ChannelData is TeamsChannelData typed ? typed
        : TryRead<TeamsChannelData>(activity.ChannelData, out var data) ? data
        : null;

    /// <summary>Whether a value is an object with the shape of <typeparamref name="T"/>.</summary>
    public static bool TryRead<T>(object value, [NotNullWhen(true)] out T result)
        where T : class
    {
        result = null;
        try
        {
            result = value is null or JsonElement { ValueKind: not JsonValueKind.Object } ? null : SchemaJson.Convert<T>(value);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A text with half of a surrogate pair is an InvalidOperationException; whatever it is, it is not a T.
        }

        return result is not null;
    }

    /// <summary>An object as Newtonsoft sees it; null where the value is no object. A text that looks like a date stays a text.</summary>
    public static JObject Properties(object value)
    {
        if (value is not JsonElement { ValueKind: JsonValueKind.Object } element)
        {
            return value as JObject;
        }

        using var reader = new JsonTextReader(new StringReader(element.GetRawText())) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
