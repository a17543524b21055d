using System.Globalization;
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

        return Why().IsMatch(said) || (BesideQuestion.Split(said) is var (_, asked) && said.StartsWith(asked, StringComparison.Ordinal) && Why().IsMatch(asked)) ? new ChallengeReading(ChallengeKind.Why, null)
            : Disagree().Match(said) is { Success: true } found ? Of(text.Trim(), found)
            : ChallengeReading.None;
    }

    /// <summary>The same where levels are in sight, so that fewer words are enough: "HACCP is 5", "that's not right", "I'm better than that at SQL".</summary>
    public static ChallengeReading ReadAtMap(string text)
    {
        if (Read(text) is { Kind: ChallengeKind.Why } why)
        {
            return why;
        }

        var said = text.Replace('\u2019', '\'').Trim();
        if (said.Split((char[])[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Length > MostWords
            || ((Regex[])[Wrong(), NamedLevel(), NamedWrong(), Better()]).Select(pattern => pattern.Match(said)).FirstOrDefault(match => match.Success) is not { } found)
        {
            return Read(text);
        }

        return Of(text.Trim(), found) with
        {
            Named = found.Groups["which"].Value,
            Level = int.TryParse(found.Groups["level"].Value, CultureInfo.InvariantCulture, out var level) ? level : null,
        };
    }

    /// <summary>What a text says that was asked for as the reason; all of it is the reason.</summary>
    public static ChallengeReading ReadReason(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, Match.Empty) with { Reason = text };
    }

    private static ChallengeReading Of(string text, Match found) =>
        new(ChallengeKind.Disagree, ReasonIn(text, found)) { IsTooHigh = TooHigh().IsMatch(text), IsNeverDone = NeverDone().IsMatch(text) };

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
        + @"|what (?:is|are) (?:that|this|the) (?:level|rating|[1-5](?:\.\d)?) based on"
        + @"|(?:and |but )?why (?:is|are|was|am i (?:at|on)) [^?]{2,60}? (?:so|that|only|too|this) (?:high|low|far down|bad)\b[^?]*\??$"
        + @"|(?:and |but )?why (?:is|are|was|am i) (?!(?:this|that|it|there|the plan|my plan)\b)[^?]{2,60}? (?:only |just |at |still |on |an? |at an? )*(?:[1-5](?:\.\d)?\b|(?:that|this) (?:level|rating|number|far down)\b|a gap\b|medium\b|critical\b|red\b|yellow\b|amber\b)[^?]*\??$"
        + @"|(?:and |but )?why (?:on|for|about) [\p{L}\d][^?]*\??$|how (?:sure|certain|confident) are you(?: (?:about|of|on|with|in) [^?]*)?\??$"
        + @"|what did i (?:say|write|tell you) (?:about|on|for) (?!myself\b|me\b)[^?]*\??$)",
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
        + @"|i never said (?:that )?i(?:'m| am| was)\b|i (?:lied|made it up|made that up)(?: about| on)?\b"
        + @"|i (?:see|rate) (?:that|it|this|myself) (?:differently|higher|lower)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Disagree();

    [GeneratedRegex(
        @"^(?:(?:no|but|well|hm+|sorry|honestly|actually|still|and|so)[,.]? |i(?:'d| would) (?:say|put|rate|give)(?: myself)? |i(?:'m| am) (?=(?:at )?[1-5]\b)|i think |my )*(?<which>(?!(?:that|this|it|i|he|she|they|we|there|level)\b)[\p{L}\d][^?.!:;]*?)(?:'s| (?:is|are|should be|must be|ought to be|needs to be|at|to))(?: (?:really|more like|actually|at least|an?|level|my|rather|probably|definitely|surely))* (?<level>[1-5])(?:\.\d)?(?: out of (?:5|five)| of 5|/5)?(?=[,.;:!]|$| because| since| not\b| by now| now)"
        + @"|^(?:(?:no|but|well|actually|sorry)[,.]? )*i(?:'m| am| would say i(?:'m| am)|'d say)(?: (?:at least|more like|really|an?|level))* (?<level>[1-5]) (?:at|in|on|for|with) (?<which>[^?.!:;,]+)",
        RegexOptions.IgnoreCase)]
    private static partial Regex NamedLevel();

    [GeneratedRegex(
        @"^(?:(?:no|but|well|hm+|sorry|honestly|actually|still|and|so)[,.]? |i think |my |the )*(?:(?:(?:that|this|your) )?(?:(?:rating|level|estimate|score|number|result)(?: of [1-5](?:\.\d)?)?|[1-5](?:\.\d)?) (?:for|of|on|in|at|about) )?(?<which>(?!(?:that|this|it|i|he|she|they|we|there|level|map)\b)[\p{L}\d][^?.!:;]*?) (?:is|are|seems|looks|should be|must be)(?: (?:far|much|way|a bit|a little|totally|simply|just|clearly|still))* (?:too (?:low|high)|wrong|off|not (?:right|correct|fair|true)|unfair|incorrect|higher|lower|better|(?:better|higher|worse|lower) than (?:that|this|you say))\b"
        + @"|^(?:(?:no|but|well|sorry)[,.]? )*you(?:'ve| have)? (?:got|rated|put|judged) (?:my |me at )?(?<which>(?!(?:that|this|it|me)\b)[^?.!:;]+?) (?:wrong|too (?:low|high)|wrongly)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NamedWrong();

    [GeneratedRegex(
        @"^(?:(?:no|but|well|hm+|sorry|honestly|actually|still|and|so)[,.]? |i think )*(?:i(?:'m| am)(?: (?:much|far|way|a lot|actually|certainly|definitely))* (?:better|worse|higher|lower|stronger|weaker)(?: than (?:that|this|you say|you think|it says|an? [1-5]|[1-5]))?|i(?:'m| am) not(?: (?:an?|at|level|only))* [1-5])(?: (?:at|in|on|with|for) (?<which>[^?.!:;,]+))?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Better();

    [GeneratedRegex(
        @"^(?:(?:no|but|well|hm+|sorry|honestly|actually|still|and|so|oh|i think|i feel|i reckon)[,.]? )*(?:(?:that|this|it)(?:'s| is|s)(?: just| simply| really| all)* (?:not|n't)(?: (?:quite|really|at all))* (?:right|correct|true|fair|accurate|me)|(?:that|this|it) (?:isn't|is n't)(?: (?:quite|really))* (?:right|correct|true|fair|accurate|me)"
        + @"|(?:that|this|it) (?:can't|cannot|can not) be (?:right|true|correct)|(?:that|this|it|the level|the map)(?:'s| is|s)(?: just| simply| all| plain)* (?:wrong|unfair|incorrect|nonsense|rubbish)|you(?:'ve| have)? (?:got (?:that|it|this|me) (?:all )?wrong|misread (?:that|it|this|me))"
        + @"|(?:that|it|this) was (?:(?:all|just|only|entirely|completely) )*(?:mine|me|my own(?: work| doing)?|yours truly)(?: alone| only| and nobody else)?\W*$"
        + @"|(?:nobody|no one|no-one) (?:else )?(?:helped|was there|told me|showed me|did)\b[^.!?]{0,30}\W*$"
        + @"|i did (?:that|it|this|all of (?:that|it)|everything)(?: all)? (?:alone|on my own|by myself|myself|without (?:any )?help)\W*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\b(?:too high|i never said (?:that )?i(?:'m| am| was)|i (?:lied|made (?:it|that) up)|(?:be|is|are|see|rate)(?: (?:it|that|this|myself|much|a bit|a lot|rather))* lower|(?:worse|weaker) than|overrated|(?:not|n['\u2019]t) (?:that|so) (?:good|high|strong))\b", RegexOptions.IgnoreCase)]
    private static partial Regex TooHigh();

    // "I never did it wrong" and "I haven't ever done it with help" say that they can do more.
    [GeneratedRegex(@"^(?!.*\b(?:too low|higher|better|alone|wrong(?:ly)?$|badly|help|without|less than)\b).*\bi(?:(?:['\u2019]ve| have)? never|(?: have not|['\u2019]ve not| haven['\u2019]t| did not| didn['\u2019]t) (?:ever|even|once))(?: (?:even|really|actually|ever|once))* (?:used|use|did|do|done|tried|touched|opened|worked with)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NeverDone();

    [GeneratedRegex(@"\bbecause\b|\bsince\b|[:.;,\u2013-]\s")]
    private static partial Regex Joint();
}
