using System.Text;
using System.Text.Json;

namespace Zavmo.Bot.Messages;

/// <summary>The text of a request, before it is read as JSON.</summary>
internal static class JsonText
{
    // As what was refused: the JSON itself is checked by whoever reads it next.
    private static readonly JsonReaderOptions Lenient = new() { MaxDepth = 1000 };
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of UTF-8 bytes, without a byte order mark; null where they are not UTF-8.</summary>
    public static string? Decode(ReadOnlySpan<byte> body)
    {
        try
        {
            return Strict.GetString(body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether every text in it can be stored and sent on. Escapes can spell half a surrogate pair (<c>\ud800</c>), which the JSON
    /// libraries take, each in another place, and none can write. What is no JSON is not judged here.
    /// </summary>
    public static bool IsUnicode(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (!json.Contains("\\u", StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            return AllTextsAreUnicode(json);
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static bool AllTextsAreUnicode(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Lenient);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsUnicode(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnicode(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
