using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>A list of phrases that are looked for in a text as whole words, whatever the case, apostrophe or blank.</summary>
/// <remarks>"*" ends a word that may go on, "..." between two words stands for one to six more, "^" begins and "$" ends a statement. "Do not"
/// and "is not" stand for their like in every person and time, shortened or not.</remarks>
internal sealed partial class AdvertPhrases(IEnumerable<string> phrases)
{
    private const string Begins = @"(?<=^\W*(?:(?:please note|and|but|although|though|while|whilst|so|also|as|with|there(?:['\u2019]s| is| are| will be))[\s,:]+){0,3})";
    private const string Ends = @"(?=[\s.!?,;:)]*$)";

    private readonly Regex any = new(
        @"(?<![\p{L}\p{N}])(?:" + string.Join('|', phrases.GroupBy(phrase => phrase.TrimStart().StartsWith('^')).OrderByDescending(group => group.Key).Select(group => (group.Key ? Begins : "") + OneOf(group))) + @")(?![\p{L}\p{N}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public bool IsIn(string text) => any.IsMatch(text);

    /// <summary>The places where one stands, from left to right.</summary>
    public IReadOnlyList<Match> In(string text) => any.Matches(text);

    /// <summary>Whether nothing but one of them is there.</summary>
    public bool IsAll(string text) => any.Match(text) is { Success: true } match && match.Index == 0 && match.Length == text.Length;

    // Longest first: "Microsoft Excel" is one name.
    private static string OneOf(IEnumerable<string> phrases) =>
        "(?:" + string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).Select(Pattern)) + ")";

    private static string Pattern(string phrase)
    {
        var words = phrase.Trim().TrimStart('^').TrimEnd('$');
        var pattern = Not().Replace(Regex.Escape(words), match => match.Groups["do"].Success ? @"(?:do|does|did|will|would|should|could|wo)(?:\ not|n't)" : @"(?:is|are|was|were|be|being)(?:\ not|n't)")
            .Replace("'", "['\u2019]", StringComparison.Ordinal)
            .Replace(@"\ \.\.\.\ ", @"[\s,-]+(?:[\p{L}\p{N}'\u2019/+&.#-]+,?\s+){1,6}?", StringComparison.Ordinal)
            .Replace(@"\ ", @"[\s-]+", StringComparison.Ordinal).Replace(@"\*", @"[\p{L}\p{N}'\u2019-]*", StringComparison.Ordinal);
        return pattern + (phrase.TrimEnd().EndsWith('$') ? Ends : "");
    }

    [GeneratedRegex(@"(?<![^\s(])(?:(?<do>do)|is)\\ not(?![^\s\\])")]
    private static partial Regex Not();
}
