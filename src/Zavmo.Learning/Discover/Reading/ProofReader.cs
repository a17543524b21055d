using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Reads what a learner could show for a prerequisite: something that can be looked at, named so that another person would find it. Nobody
/// has looked at it; that stays to be said.
/// </summary>
public static partial class ProofReader
{
    /// <summary>The words that name it, verbatim, or null where nothing is named.</summary>
    /// <param name="text">What the learner typed.</param>
    /// <param name="asked">The prerequisite as the role document says it: its own words name nothing.</param>
    public static string? Find(string text, string asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(asked);
        var theirs = Words.Of(asked).ToHashSet(StringComparer.Ordinal);
        var copied = Fingerprint.Of(asked);
        return Sentence().Matches(text).Select(match => match.Value.Trim(' ', ',', '.'))
            .FirstOrDefault(sentence => !Denial().IsMatch(HarmlessWords.TakeFrom(sentence)) && !Fingerprint.Of(sentence).Overlaps(copied) && Names(sentence, theirs));
    }

    // "A degree" where a degree is asked for says no more than yes; "my degree, Leeds 2016" can be looked up.
    private static bool Names(string sentence, HashSet<string> theirs)
    {
        if (Numbered().IsMatch(sentence) || Witness().IsMatch(sentence))
        {
            return true;
        }

        var things = Thing().Matches(sentence).Select(match => Words.Of(match.Value)[0]).ToList();
        return things.Exists(thing => !theirs.Contains(thing))
            || (things.Count > 0 && Detail().Matches(sentence).Any(match => !theirs.Contains(match.Value.ToLowerInvariant())));
    }

    [GeneratedRegex(@"[^.;!?\n]+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:no|not|never|without|lost|nothing|none|neither|cannot|\w+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(
        @"\b(?:certificates?|diplomas?|degrees?|licen[cs]es?|permits?|contracts?|references?|records?|logbooks?|log|transcripts?|portfolios?|repositor(?:y|ies)|repos?|reports?"
        + @"|payslips?|letters?|badges?|cards?|registrations?|registers?|tickets?|files?|links?|photos?|results?|scores?|testimonials?|appraisals?|reviews?|cv|passport|visa"
        + @"|profile|documents?|papers?|code|project|commits?|pull requests?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Thing();

    // Somebody who has a name or a place in the work and would say so: "my manager Priya could vouch for me".
    [GeneratedRegex(
        @"\b(?:manager|boss|supervisor|team lead(?:er)?|director|head|owner|tutor|trainer|mentor|colleagues?|customers?|clients?|teacher|foreman|(?-i:\p{Lu}\p{Ll}+))\b.{0,30}\b(?:can|could|would|will|is able to)\b.{0,12}\b(?:vouch|confirm|testify|tell you|speak for|say so|back me up|sign)\b"
        + @"|\b(?:ask|check with|speak to|talk to)\b.{0,20}(?:manager|boss|supervisor|team lead(?:er)?|director|tutor|trainer|mentor|(?-i:\p{Lu}\p{Ll}+))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Witness();

    // A number under which somebody can be looked up: "my GOC number is 01-12345", "PIN 12A3456E".
    [GeneratedRegex(
        @"^(?=.*\b(?:numbers?(?! of)|no|nr|pin|member(?:ship)?|regist(?:ration|ered)|reg|licen[cs]e|certificate|ref|id)\b)(?=.*\b[\p{L}/-]{0,4}\d[\w/-]{3,})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b\d[\w/.-]*|(?<=\S\s)\b\p{Lu}[\w&-]+")]
    private static partial Regex Detail();
}
