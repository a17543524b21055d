using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Parsing;

/// <summary>Words of level and seniority on the scale of 1 (Novice) to 5 (Expert).</summary>
internal static partial class Levels
{
    private static readonly (string Word, int Level)[] Table =
    [
        ("advanced beginner", 2), ("expert", 5), ("master", 5), ("advanced", 4), ("strong", 4), ("proficient", 4), ("intermediate", 3),
        ("competent", 3), ("working", 3), ("foundation", 2), ("basic", 2), ("familiar", 2), ("beginner", 2), ("awareness", 2), ("novice", 1),
        ("high", 4), ("senior", 4), ("medium", 3), ("moderate", 3), ("mid", 3), ("low", 2), ("junior", 2), ("entry", 2), ("mastery", 5),
    ];

    private static readonly string[] Numerals = ["one", "two", "three", "four", "five"];

    /// <summary>The level a "Level:" line names, or null; of several words the first counts.</summary>
    public static int? OfWord(string text)
    {
        var match = AnyWord().Match(text);
        if (match.Success)
        {
            return Table.First(row => match.Value.StartsWith(row.Word, StringComparison.OrdinalIgnoreCase)).Level;
        }

        return Digit().Match(text) is { Success: true } digit ? int.Parse(digit.Groups["level"].Value, CultureInfo.InvariantCulture)
            : Numeral().Match(text) is { Success: true } numeral ? Array.FindIndex(Numerals, word => word.Equals(numeral.Groups["level"].Value, StringComparison.OrdinalIgnoreCase)) + 1
            : text.Count(letter => letter is '\u2605' or '\u2B50') is > 0 and <= 5 and var stars ? stars : null;
    }

    /// <summary>The level that a sentence names where the word speaks of knowing ("basic understanding", "familiar with"), or null.</summary>
    public static int? OfSentence(string text) =>
        Knowing().Match(text) is { Success: true } match ? OfWord(match.Groups["word"].Value) : null;

    /// <summary>The level of a role's seniority: by the title's words, else by its code (L1 2, L2 3, L3 4, above 5), else 3.</summary>
    public static int OfSeniority(string title, string? code)
    {
        if (Top().IsMatch(title))
        {
            return 5;
        }

        if (Senior().IsMatch(title) || FirstLine().IsMatch(title))
        {
            return 4;
        }

        if (Mid().IsMatch(title))
        {
            return 3;
        }

        if (Junior().IsMatch(title))
        {
            return 2;
        }

        return Code().Match(code ?? "") is { Success: true } match
            ? Math.Clamp(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) + 1, 2, 5)
            : OfCodeWord(code);
    }

    private static int OfCodeWord(string? code) =>
        code is null || Code().IsMatch(code) ? 3 : Top().IsMatch(code) ? 5 : Senior().IsMatch(code) ? 4 : Junior().IsMatch(code) ? 2 : 3;

    [GeneratedRegex(@"\b(?:advanced beginner|expert|master|advanced|strong|proficient|intermediate|competent|working|foundation|basic|familiar|beginner|awareness|novice|mastery|(?:high|senior|medium|moderate|mid|low|junior|entry)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex AnyWord();

    [GeneratedRegex(@"(?:^|\blevel\s*|\(|\bL)(?<level>[1-5])\b(?!\s*(?:years?|months?|\+))", RegexOptions.IgnoreCase)]
    private static partial Regex Digit();

    [GeneratedRegex(@"^(?:level\s+)?(?<level>one|two|three|four|five)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\b(?<word>basic|foundational|foundation|intermediate|working|advanced|strong|expert)\b(?:,? (?:and )?[\w-]+){0,2}? (?:knowledge|understanding|grasp|skills?|command|proficiency|competence|level)\b|\b(?<word>familiar)(?: with|ity with)\b|\b(?<word>expert) (?:in|at)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Knowing();

    [GeneratedRegex(@"\b(?:lead(?! gen|$)|principal|head|director|chief|vp|vice president|staff (?:[\w/-]+ )*(?:engineer|scientist|developer|designer|architect))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Top();

    [GeneratedRegex(@"\b(?:senior|snr|sr)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Senior();

    // A "Lead Engineer" leads the craft; a "Shift Lead" leads a shift.
    [GeneratedRegex(@"\w\s+lead$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"\b(?:mid|mid-level|intermediate)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mid();

    [GeneratedRegex(@"\b(?:junior|jr|trainee|apprentice|graduate|entry-level|intern)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Junior();

    [GeneratedRegex(@"\bL(?:evel\s*)?(?<number>\d{1,2})\b|^(?<number>\d)$")]
    private static partial Regex Code();
}
