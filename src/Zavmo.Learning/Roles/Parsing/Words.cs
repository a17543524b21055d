using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Headings and labels in a form in which small differences of spelling vanish.</summary>
internal static partial class Words
{
    private static readonly HashSet<string> Fillers =
        new(["the", "this", "our", "your", "a", "an", "role", "and", "key", "job", "of", "section"], StringComparer.Ordinal);

    /// <summary>Letters and digits in lower case: "Quick Win" and "QuickWin" are one label.</summary>
    public static string Key(string label) =>
        string.Concat(Brackets().Replace(label, "").Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>A heading without case, punctuation, brackets, plural endings and small words.</summary>
    public static string Heading(string text)
    {
        var plain = Apostrophe().Replace(Brackets().Replace(text, " "), "").Replace("organiz", "organis", StringComparison.OrdinalIgnoreCase);
        var words = Separator().Split(plain.ToLowerInvariant())
            .Select(word => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word)
            .Where(word => word.Length > 0 && !Fillers.Contains(word));
        return string.Join(' ', words);
    }

    /// <summary>Whether a line says that there is nothing: "None", "N/A", "None required".</summary>
    public static bool IsNothing(string text) => Nothing().IsMatch(text);

    public static int Count(string text) => Separator().Split(text).Count(word => word.Length > 0);

    /// <summary>Cuts "Name: description" or "Name – description"; the description is empty where there is no such cut.</summary>
    public static (string Name, string Description) Cut(string text)
    {
        var match = NameAndText().Match(text);
        return match.Success
            ? (match.Groups["name"].Value.Trim(), match.Groups["text"].Value.Trim())
            : (text.Trim(), "");
    }

    /// <summary>Splits outside brackets at semicolons, where there are none at commas, and where there are none at slashes between blanks.</summary>
    public static IEnumerable<string> List(string text)
    {
        var mark = ListSemicolon().IsMatch(text) ? ListSemicolon() : ListComma().IsMatch(text) ? ListComma() : ListSlash();
        return mark.Split(text).Select(part => part.Trim().TrimEnd('.')).Where(part => part.Length > 0);
    }

    [GeneratedRegex(@"^(?:[^:]{1,40}:)?\W*(?:none(?: required| needed)?|n\s?/\s?a|not applicable|nil|tbc|tba)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex("['\u2018\u2019`]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?<name>(?:\([^()]*\)|\((?![^()]*\))|[^(::]){1,100}?)(?:\s*[::]\s+|\s+[-\u2013\u2014]\s+)(?<text>.+)$", RegexOptions.Singleline)]
    private static partial Regex NameAndText();

    [GeneratedRegex(@";(?![^()]*\))")]
    private static partial Regex ListSemicolon();

    [GeneratedRegex(@",(?![^()]*\))")]
    private static partial Regex ListComma();

    [GeneratedRegex(@"\s+[/|]\s+(?![^()]*\))")]
    private static partial Regex ListSlash();
}
