using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>A list of phrases that are looked for in a text as whole words, whatever the case, apostrophe or blank.</summary>
internal sealed class AdvertPhrases(IEnumerable<string> phrases)
{
    // Longest first: "Microsoft Excel" is one name.
    private readonly Regex any = new(
        @"(?<![\p{L}\p{N}])(?:" + string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).Select(Pattern)) + @")(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public bool IsIn(string text) => any.IsMatch(text);

    /// <summary>The places where one stands, from left to right.</summary>
    public IReadOnlyList<Match> In(string text) => any.Matches(text);

    /// <summary>Whether nothing but one of them is there.</summary>
    public bool IsAll(string text) => any.Match(text) is { Success: true } match && match.Index == 0 && match.Length == text.Length;

    private static string Pattern(string phrase) =>
        Regex.Escape(phrase.Trim()).Replace(@"\ ", @"[\s-]+", StringComparison.Ordinal).Replace("'", "['\u2019]", StringComparison.Ordinal).Replace(@"\*", @"[\p{L}\p{N}'\u2019-]*", StringComparison.Ordinal);
}
