using System.Text.Json;
using Microsoft.Bot.Schema;

namespace Zavmo.BotFramework;

/// <summary>
/// JSON of activities. The only public type that the official packages do not have: the bot reaches it through
/// <c>Payload</c>, which has another implementation for the official packages.
/// </summary>
public static class ActivityJson
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads an activity; properties that are not known are kept and written again.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not an activity.</exception>
    public static Activity Parse(string json) => JsonSerializer.Deserialize(json, SchemaJson.Context.Activity);

    internal static Activity Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, SchemaJson.Context.Activity);

    /// <summary>Writes an activity in camelCase, without nulls.</summary>
    /// <exception cref="NotSupportedException">A value, channel data or content is an object that has no place on the wire.</exception>
    public static string Write(Activity activity) => JsonSerializer.Serialize(activity, SchemaJson.Context.Activity);
}
