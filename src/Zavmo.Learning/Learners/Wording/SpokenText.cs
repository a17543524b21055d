using System.Text.RegularExpressions;

namespace Zavmo.Learning.Learners.Wording;

/// <summary>A text as it is read aloud: no marks, no symbols, every line a sentence.</summary>
public static partial class SpokenText
{
    /// <summary>The text in one line, of plain words.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = PlainSymbols.Of(Bold().Replace(PlainMarks.Of(Link().Replace(text, "$1")), "$1"));
        return string.Join(' ', words.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Marker().Replace(line, ""))
            .Where(line => line.Length > 0)
            .Select(line => line[^1] is '.' or '?' or '!' or ':' or ',' or '\u201d' ? line : line + "."));
    }

    [GeneratedRegex(@"\[([^\]\n]+)\]\([^)\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex Bold();

    [GeneratedRegex(@"^\s*[-*#>]+\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
