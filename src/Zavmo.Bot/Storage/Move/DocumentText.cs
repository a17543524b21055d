using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Zavmo.Bot.Storage.Move;

/// <summary>
/// JSON in one spelling, whoever wrote it: Cosmos DB gives back the same document with other escapes and other forms of numbers.
/// Half surrogate pairs, which the serialiser cannot read, are kept.
/// </summary>
internal static class DocumentText
{
    // Past this whole number not every one is a double, and Cosmos DB's numbers are doubles.
    private const long Exact = 1L << 53;

    /// <summary>The document with its members in their order.</summary>
    public static string Of(JsonElement document) => Write(document, sorted: false);

    /// <summary>The document with its members by name: equal documents have equal texts.</summary>
    public static string Sorted(JsonElement document) => Write(document, sorted: true);

    /// <summary>The first number that would come back from Cosmos DB as another one, or null.</summary>
    public static string? Inexact(JsonElement document) => document.ValueKind switch
    {
        JsonValueKind.Number => Digits(document.GetRawText()) == Digits(Number(document.GetRawText())) ? null : document.GetRawText(),
        JsonValueKind.Object => document.EnumerateObject().Select(member => Inexact(member.Value)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => document.EnumerateArray().Select(Inexact).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string Write(JsonElement document, bool sorted)
    {
        var text = new StringBuilder();
        Write(text, document, sorted);
        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonElement value, bool sorted)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().Select(member => (Name: Unescaped(JsonMarshal.GetRawUtf8PropertyName(member)), member.Value));
                Write(text, '{', '}', sorted ? members.OrderBy(member => member.Name, StringComparer.Ordinal) : members, member =>
                {
                    Quote(text, member.Name);
                    text.Append(':');
                    Write(text, member.Value, sorted);
                });
                break;

            case JsonValueKind.Array:
                Write(text, '[', ']', value.EnumerateArray(), item => Write(text, item, sorted));
                break;

            case JsonValueKind.String:
                Quote(text, Unescaped(JsonMarshal.GetRawUtf8Value(value)[1..^1]));
                break;

            case JsonValueKind.Number:
                text.Append(Number(value.GetRawText()));
                break;

            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void Write<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            text.Append(first ? "" : ",");
            first = false;
            write(item);
        }

        text.Append(close);
    }

    // As the serialiser writes it, except for half a pair, of which it would make another letter.
    private static void Quote(StringBuilder text, string plain)
    {
        text.Append('"');
        var start = 0;
        for (var at = 0; at < plain.Length; at++)
        {
            if (at + 1 < plain.Length && char.IsSurrogatePair(plain[at], plain[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(plain[at]))
            {
                text.Append(JavaScriptEncoder.Default.Encode(plain[start..at]))
                    .Append(CultureInfo.InvariantCulture, $"\\u{(int)plain[at]:X4}");
                start = at + 1;
            }
        }

        text.Append(JavaScriptEncoder.Default.Encode(plain[start..])).Append('"');
    }

    private static string Unescaped(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at]);
                continue;
            }

            at++;
            plain.Append(text[at] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                var other => other,
            });
            at += text[at] == 'u' ? 4 : 0;
        }

        return plain.ToString();
    }

    // Zero has no sign here: what a store in JavaScript gives back has none.
    private static string Number(string raw) =>
        long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole is >= -Exact and <= Exact
            ? whole.ToString(CultureInfo.InvariantCulture)
            : double.Parse(raw, NumberStyles.Float, CultureInfo.InvariantCulture) is var number && number == 0
                ? "0"
                : number.ToString("R", CultureInfo.InvariantCulture);

    // Digits without zeros at either end, the place of the first one, and the sign: the same for 1.50 and 15E-1.
    private static (string Digits, BigInteger Place, bool IsNegative) Digits(string number)
    {
        var parts = number.TrimStart('-').Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        var place = (point < 0 ? digits.Length : point) - (digits.Length - significant.Length)
            + (parts.Length > 1 ? BigInteger.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : BigInteger.Zero);
        return significant.Length == 0 ? ("", 0, false) : (significant.TrimEnd('0'), place, number[0] == '-');
    }
}
