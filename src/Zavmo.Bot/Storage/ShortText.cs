namespace Zavmo.Bot.Storage;

/// <summary>Keeps what people and channels write to a length, and to characters that can be stored.</summary>
internal static class ShortText
{
    /// <summary>The start of a text. Half characters, which no store takes, are replaced, and none is made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The most UTF-16 code units, 2 or more.</param>
    public static string Start(string text, int length)
    {
        var whole = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()).Take(length));
        if (whole.Length <= length)
        {
            return whole;
        }

        var end = length - 1;
        return whole[..(char.IsHighSurrogate(whole[end - 1]) ? end - 1 : end)] + "\u2026";
    }
}
