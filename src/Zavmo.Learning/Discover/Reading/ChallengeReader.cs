using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Reads "that's too low", "I don't agree with 2 on SQL" and "why 2?": what people say about a level that they were given. It stands at the
/// beginning of a message, so that an account in which somebody disagreed stays an account.
/// </summary>
public static partial class ChallengeReader
{
    private const int MostWords = 60;
    private const int FewestWordsOfAReason = 3;

    /// <summary>What a message says about a level.</summary>
    public static ChallengeReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Replace('\u2019', '\'').Trim();
        if (said.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
        {
            return ChallengeReading.None;
        }

        return Why().IsMatch(said) ? new ChallengeReading(ChallengeKind.Why, null)
            : Disagree().Match(said) is { Success: true } found ? new ChallengeReading(ChallengeKind.Disagree, ReasonIn(text.Trim(), found))
            : ChallengeReading.None;
    }

    // What follows "because", a colon or a full stop; the name of the requirement alone is no reason.
    private static string? ReasonIn(string text, Match found)
    {
        if (found.Length >= text.Length || Joint().Match(text, found.Length) is not { Success: true } joint)
        {
            return null;
        }

        var reason = text[(joint.Index + joint.Length)..].Trim();
        return reason.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWordsOfAReason ? reason : null;
    }

    [GeneratedRegex(
        @"^(?:but |and |so |sorry,? )*(?:why (?:only |just |is (?:it|that|this) (?:only |just )?|am i (?:only |just )?|did you (?:give|put|rate) (?:me|it|that)? ?(?:at )?(?:only |just )?|do i (?:only )?(?:get|have) )*(?:an? )?"
        + @"(?:[1-5](?:\.\d)?\b|so low|so high|that low|that level|this level|that rating|this rating)"
        + @"|how (?:did|do) you (?:get|come|arrive) (?:to|at)? ?(?:[1-5](?:\.\d)?\b|that level|this level|that rating|this rating|my level)"
        + @"|what (?:is|are) (?:that|this|the) (?:level|rating|[1-5](?:\.\d)?) based on)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Why();

    [GeneratedRegex(
        @"^(?:no,? |but |well,? |hm+,? |sorry,? |honestly,? |still,? )*(?:"
        + @"i (?:do not|don't|dont|can't|cannot) (?:really |quite )?agree\b(?: (?:with|on|about) (?:that|this|it|the |your |my |a )?(?:rating |level |estimate )?(?:of )?(?:an? )?(?:[1-5](?:\.\d)?\b)?)?"
        + @"|i disagree\b(?: (?:with|on|about) (?:that|this|it|the |your |my |a )?(?:rating |level |estimate )?(?:of )?(?:an? )?(?:[1-5](?:\.\d)?\b)?)?"
        + @"|(?:that|this|it)(?:'s| is|s| was| seems| looks) (?:far |much |way |a bit |a little |still )?too (?:low|high)\b"
        + @"|(?:far |much |way |a bit )?too (?:low|high)\b"
        + @"|(?:that|this|it) (?:should|must|ought to) be (?:higher|lower|more|less|at least |an? )(?:[1-5]\b)?"
        + @"|i(?:'m| am) (?:better|worse|higher|lower|more) than (?:that|this|[1-5]\b)"
        + @"|i (?:see|rate) (?:that|it|this|myself) (?:differently|higher|lower)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Disagree();

    [GeneratedRegex(@"\bbecause\b|\bsince\b|[:.;,\u2013-]\s")]
    private static partial Regex Joint();
}
