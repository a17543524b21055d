using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Zavmo.Bot;

/// <content>For the official packages, which use Newtonsoft.Json.</content>
public static partial class Payload
{
    // A text that looks like a date stays the text it was: Newtonsoft would rewrite it.
    private static readonly JsonSerializer Activities = JsonSerializer.Create(
        new JsonSerializerSettings(HttpHelper.BotMessageSerializerSettings) { DateParseHandling = DateParseHandling.None });

    private static Activity? ParseCore(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            var activity = Activities.Deserialize<Activity>(reader);
            RequireEnd(reader);
            return activity;
        }
        catch (JsonException exception)
        {
            throw Malformed("activity", PathOf(exception), exception);
        }
    }

    private static string WriteCore(Activity activity)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        Activities.Serialize(writer, activity);
        return writer.ToString();
    }

    private static bool IsOfJson(Exception exception) => exception is JsonException;

    private static string JsonOf(object value) => value is JToken token
        ? token.ToString(Formatting.None)
        : JsonConvert.SerializeObject(value);

#pragma warning disable CA1859 // The other mode returns another type.
    private static object ContentCore(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            var content = JToken.ReadFrom(reader);
            RequireEnd(reader);
            return content;
        }
        catch (JsonException exception)
        {
            throw Malformed("attachment content", PathOf(exception), exception);
        }
    }

    private static void RequireEnd(JsonTextReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("Text after the end of the JSON.");
            }
        }
    }

    private static string? PathOf(JsonException exception) => exception switch
    {
        JsonReaderException read => read.Path,
        JsonSerializationException serialization => serialization.Path,
        _ => null,
    };
}
