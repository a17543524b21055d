using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Reads what people type about prerequisites: <c>yes no nearly</c>, <c>y, n</c>, "both yes", "yes to all", "1 yes, 2 not yet", "sort of". A
/// dash leaves one open. What could be meant for one or for all is not guessed.
/// </summary>
public static partial class PrerequisiteReader
{
    private const int MostWords = 14;

    // With more words of its own a sentence tells something, and is no list of answers.
    private const int MostOthers = 3;

    private static readonly Dictionary<string, PrerequisiteAnswer> Answers = new(StringComparer.Ordinal)
    {
        ["yes"] = PrerequisiteAnswer.Yes, ["y"] = PrerequisiteAnswer.Yes, ["yep"] = PrerequisiteAnswer.Yes, ["yeah"] = PrerequisiteAnswer.Yes,
        ["have"] = PrerequisiteAnswer.Yes, ["done"] = PrerequisiteAnswer.Yes,
        ["nearly"] = PrerequisiteAnswer.Nearly, ["almost"] = PrerequisiteAnswer.Nearly, ["soon"] = PrerequisiteAnswer.Nearly, ["partly"] = PrerequisiteAnswer.Nearly,
        ["no"] = PrerequisiteAnswer.No, ["n"] = PrerequisiteAnswer.No, ["nope"] = PrerequisiteAnswer.No, ["not"] = PrerequisiteAnswer.No,
        ["none"] = PrerequisiteAnswer.No, ["neither"] = PrerequisiteAnswer.No,
    };

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
    {
        "to", "the", "for", "and", "then", "but", "first", "second", "third", "fourth", "last", "one", "other", "others", "rest", "a", "b", "c", "d", "e", "yet", "i", "it", "is", "are", "of", "them",
        "those", "that", "these", "quite", "really", "sort", "do", "did", "am", "on", "so", "too", "also", "as", "well", "just", "only", "got", "please",
    };

    private static readonly HashSet<string> Everything = new(StringComparer.Ordinal) { "all", "both", "everything", "each", "neither", "none" };

    /// <summary>One answer each in the order asked, null for one left open; null as a whole where the text does not say.</summary>
    /// <param name="text">What the learner typed.</param>
    /// <param name="expected">How many were asked, from 1.</param>
    public static IReadOnlyList<PrerequisiteAnswer?>? Read(string text, int expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(expected, 1);
        if (expected == 1 && Contradicts().IsMatch(text))
        {
            return null;
        }

        var whole = ReadWhole(text, expected);

        // "Yes course I have, couldn't do the villages without": what follows a clear answer tells more of it.
        return whole is null && expected == 1 && Begins().Match(text) is { Success: true } begins && !TakenBack().IsMatch(text[begins.Length..]) ? ReadWhole(begins.Value, 1) : whole;
    }

    private static IReadOnlyList<PrerequisiteAnswer?>? ReadWhole(string text, int expected)
    {
        if (expected > 1 && Chosen(text, expected) is { } chosen)
        {
            return chosen;
        }

        text = Unsaid().Replace(HarmlessWords.TakeFrom(text), " ");
        text = Partly().Replace(text, match => expected > 1 && match.Groups["yes"].Success ? " yes nearly " : " nearly ");
        text = Agreed().Replace(text, " yes ");
        var parts = text.Split((char[])[' ', ',', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var words = Words.Of(text);
        if (words.Count > MostWords || parts.Length == 0)
        {
            return null;
        }

        if (expected > 1 && words.Count(word => !Answers.ContainsKey(word) && !Everything.Contains(word) && !Around.Contains(word) && !char.IsAsciiDigit(word[0])) > MostOthers)
        {
            return null;
        }

        // "I do not have it" is one answer, and so is "I have it".
        var denies = words.Any(word => Answers.GetValueOrDefault(word) == PrerequisiteAnswer.No);
        var said = parts.SelectMany(part => part is "-" or "–"
                ? [null]
                : Words.Of(part).Where(word => Answers.ContainsKey(word) && !(denies && word == "have")).Select(word => (PrerequisiteAnswer?)Answers[word]).Take(1))
            .ToList();
        if (said.TrueForAll(answer => answer is null))
        {
            return null;
        }

        // "Yes, not long ago" says two things of one.
        return expected == 1 || words.Any(Everything.Contains)
            ? said.Distinct().Take(2).ToList() is [{ } only] ? [.. Enumerable.Repeat<PrerequisiteAnswer?>(only, expected)] : null
            : said.Count == expected ? said
            : said.Count > 1 && said.Count < expected && said.Distinct().Count() == 1 ? [.. said, .. Enumerable.Repeat<PrerequisiteAnswer?>(null, expected - said.Count)]
            : null;
    }

    // "Both" has all, "only A" the others not, and "A" leaves the others open.
    private static IReadOnlyList<PrerequisiteAnswer?>? Chosen(string text, int expected)
    {
        if (All().IsMatch(text))
        {
            return [.. Enumerable.Repeat<PrerequisiteAnswer?>(PrerequisiteAnswer.Yes, expected)];
        }

        if (One().Match(text) is not { Success: true } one || Place(one.Groups["which"].Value.ToLowerInvariant(), expected) is not { } place)
        {
            return null;
        }

        PrerequisiteAnswer? others = one.Groups["only"].Success ? PrerequisiteAnswer.No : null;
        return [.. Enumerable.Range(0, expected).Select(at => at == place ? PrerequisiteAnswer.Yes : others)];
    }

    private static int? Place(string which, int expected)
    {
        var place = which switch
        {
            "last" or "latter" => expected - 1,
            "former" => 0,
            [>= '1' and <= '6'] => which[0] - '1',
            [>= 'a' and <= 'f'] => which[0] - 'a',
            _ => NumberWords.Ordinal(which) - 1,
        };
        return place < expected ? place : null;
    }

    [GeneratedRegex(@"^\W*(?:(?:yes|yep|yeah|i(?:['’]ve| have)?(?: got)?)\b\W*)*(?:both|all|all (?:two|three|four|five|six)|everything|each)(?: of (?:them|these|those))?(?:\W+(?:easily|definitely|sure|certainly|yes|fine|thanks|please|actually))*\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"^\W*(?:i(?:['’]ve| have)?(?: got)? )?(?<only>(?:only|just) )?(?:the )?(?<which>[a-f]|[1-6]|first|second|third|fourth|last|former|latter)(?: one)?(?<only> only)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    // Not "yes, but": that takes something back.
    [GeneratedRegex(@"^\W*(?:yes|yep|yeah|aye|yup|no|nope|nah)\b[^,;.!\n\u2013-]*(?=[,;.!\n\u2013-]\s*(?!but\b|not (?:yet|quite|really)\b|nearly\b|almost\b|well\b|sort of\b|partly\b|only\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Begins();

    // "No, wait, I do have it" says yes, and "yes, it lapsed in 2019" no.
    [GeneratedRegex(@"^\W*(?:yes|yep|yeah)\b.*\b(?:lapsed?|expired?|(?:ran|run) out|no longer|wait|hang on)\b|^\W*(?:no|nope)\b.*\b(?:wait|hang on|i do have|i have it|yes)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Contradicts();

    // "No, wait, I do have it" and "yes, though it ran out last year"
    [GeneratedRegex(@"\b(?:but|though|although|however|wait|sorry|actually|hang on|lapsed?|expired?|(?:ran|run|running) out|used to|no longer|not any ?more|yes|yep|yeah|i do\b(?! not|n['\u2019]t)|i have (?:it|one|that)|i['\u2019]ve got|nearly|almost|not yet|half)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TakenBack();

    // "Not sure" is no no.
    [GeneratedRegex(@"\b(?:not|n['’]t)\s+(?:\w+\s+)?(?:sure|certain)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unsaid();

    // "Yes, sort of" is one answer where one thing was asked.
    [GeneratedRegex(
        @"(?:\b(?<yes>yes|yeah|yep|have)\b\W*)?\b(?:sort of|kind of|sorta|kinda|more or less|in part|in progress|on (?:my|the) way|working (?:on|towards?) (?:it|this|that|them)|(?:studying|training|sitting|preparing|enrolled|registered|booked)(?: in| on)? for (?:it|this|that)|(?:finish|finishing|completing|due|getting it)(?: it)? (?:in|by|next|this)|half ?way(?: through)?|not (?:quite|entirely|fully|completely)(?: yet)?)(?:\W+(?:finish|finishing|completing|due)(?: it)? (?:in|by|next|this))?(?!\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Partly();

    [GeneratedRegex(@"\b(?:i (?:think|believe|guess|suppose) so|of course(?! not)|sure(?! not))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Agreed();
}
