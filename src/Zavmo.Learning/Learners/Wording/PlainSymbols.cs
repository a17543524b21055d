using System.Globalization;
using System.Text;

namespace Zavmo.Learning.Learners.Wording;

/// <summary>Takes emoji and drawn symbols out of a text; the words beside them say the same.</summary>
public static class PlainSymbols
{
    private const int FirstDrawn = 0x2000;

    /// <summary>The text without them, outside quotation marks. A triangle that opens or closes something becomes a word.</summary>
    public static string Of(string text) => QuotedText.Around(text, Words);

    /// <summary>Whether a text has any, quotation marks or not.</summary>
    public static bool AreIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(IsOne);
    }

    private static string Words(string text)
    {
        if (!AreIn(text))
        {
            return text;
        }

        var words = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            words.Append(rune.Value switch
            {
                0x25BE or 0x25BC => "show",
                0x25B4 => "hide",
                _ when IsOne(rune) => "",
                _ => rune.ToString(),
            });
        }

        // Where one stood between two spaces, or at the start of a line, its space goes with it.
        var tidy = words.Replace("  ", " ").Replace("\n ", "\n").ToString();
        return text.StartsWith(' ') ? tidy : tidy.TrimStart(' ');
    }

    private static bool IsOne(Rune rune) => rune.Value >= FirstDrawn
        && (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.EnclosingMark
            || rune.Value is 0xFE0F or 0x200D or (>= 0x2190 and <= 0x21FF));
}
