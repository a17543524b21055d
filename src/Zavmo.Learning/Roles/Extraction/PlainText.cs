using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Extraction;

/// <summary>Finds quotes, whatever their case, blanks, typographic marks and marks of emphasis.</summary>
internal static partial class PlainText
{
    public static string Of(string text)
    {
        var plain = text.ToLowerInvariant().Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2013', '-').Replace('\u2014', '-').Replace('\u2011', '-');
        return Blanks().Replace(Emphasis().Replace(plain, ""), " ").Trim();
    }

    /// <summary>Whether a plain text holds another one as whole words.</summary>
    public static bool Holds(string text, string part)
    {
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0 && part.Length > 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text, at, part[0], at - 1) && IsEdge(text, at, part[^1], at + part.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(string text, int at, char inside, int outside) =>
        at < 0 || outside < 0 || outside >= text.Length || !char.IsLetterOrDigit(inside) || !char.IsLetterOrDigit(text[outside]);

    [GeneratedRegex(@"[*`]|__")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
