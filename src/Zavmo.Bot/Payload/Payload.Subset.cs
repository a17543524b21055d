using System.Text.Json;
using Zavmo.BotFramework;

namespace Zavmo.Bot;

/// <content>For <c>src/BotFramework</c>, which uses System.Text.Json.</content>
public static partial class Payload
{
    private static Activity? ParseCore(string json)
    {
        try
        {
            return ActivityJson.Parse(json);
        }
        catch (JsonException exception)
        {
            throw Malformed("activity", exception.Path, exception);
        }
    }

    private static string WriteCore(Activity activity)
    {
        try
        {
            return ActivityJson.Write(activity);
        }
        catch (Exception exception) when (IsOfJson(exception))
        {
            throw Malformed("activity", null, exception);
        }
    }

    private static bool IsOfJson(Exception exception) => exception is JsonException or InvalidOperationException;

    private static string JsonOf(object value) => value is JsonElement element
        ? element.GetRawText()
        : JsonSerializer.Serialize(value, Values);

#pragma warning disable CA1859 // The other mode returns another type.
    private static object ContentCore(string json)
    {
        try
        {
            return JsonElement.Parse(json);
        }
        catch (JsonException exception)
        {
            throw Malformed("attachment content", exception.Path, exception);
        }
    }
}
