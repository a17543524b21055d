using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts a line where a second requirement begins as the first did: "attention to detail, able to work alone and with a sense of humour".</summary>
internal sealed partial class AdvertJoints(AdvertTable table)
{
    private const int FarthestHead = 3;
    private const int FarthestPaper = 5;

    /// <summary>The pieces, each of which begins as a requirement does.</summary>
    public List<string> Cut(string text)
    {
        var pieces = new List<string>();
        var from = 0;
        foreach (Match joint in Joint().Matches(text))
        {
            var (before, after) = (text[from..joint.Index], text[(joint.Index + joint.Length)..]);
            if (Count(before) > 1 && Count(after) > 1 && IsCut(joint, text, before, after))
            {
                pieces.Add(before);
                from = joint.Index + joint.Length + (After().IsMatch(after) ? "to ".Length : 0);
            }
        }

        pieces.Add(text[from..]);
        return pieces;
    }

    private bool IsCut(Match joint, string text, string before, string after)
    {
        var and = joint.Groups["and"].Success;
        var with = joint.Groups["with"].Success;
        return joint.Groups["together"].Success
            || ((with || joint.Groups["including"].Success) && Years().IsMatch(after))
            || (and && With().IsMatch(after) && With().IsMatch(before))
            || (and && Practice().IsMatch(before) && Deed().IsMatch(after))
            || (with && (Ability().IsMatch(after) || IsStrength(after) || (IsPaperAhead(after) && table.Qualifications.IsIn(before))))
            || (!Headless().IsMatch(before)
                && ((and && !LastNumber().IsMatch(before) && Years().IsMatch(after))
                    || (!and && !with && YearsOnly().IsMatch(after))
                    || ((and || !with) && (table.Starts.In(after) is [{ Index: 0 }, ..] || IsStrength(after) || (!and && IsConditionAhead(after))
                        || (Infinitive().IsMatch(text[..joint.Index]) && After().IsMatch(after))))
                    || (!and && !with && joint.Groups["article"].Success && IsPaperAhead(after))
                    || (!and && !with && Holding().IsMatch(after) && Infinite().IsMatch(text[..joint.Index]))
                    || (and && (IsAfterSkills(before, after) || (EndsInPaper(before) && !table.Conditions.IsIn(after)) || Holding().IsMatch(after) || (joint.Groups["article"].Success && !Both().IsMatch(before) && (HasHead(after) || IsPaperAhead(after)))))));
    }

    // "Strong leadership", but not "strong in a crisis".
    private bool IsStrength(string text) => table.Strengths.In(text) is [{ Index: 0 } word, ..] && Named().IsMatch(text[word.Length..]);

    // "... and a warm manner": of the words behind the article one of the first names what a person has.
    private bool HasHead(string text) => table.Possessions.In(text) is [var head, ..] && Count(text[..head.Index]) <= FarthestHead;

    // "... and a Level 3 Diploma", "... with a current PIN of the NMC"
    private bool IsPaperAhead(string text) => table.Qualifications.In(text) is [var paper, ..] && Count(text[..paper.Index]) <= FarthestPaper && !Joining().IsMatch(text[..paper.Index]);

    // "... and your own car": whose it is may stand before it.
    private bool IsConditionAhead(string text) => table.Conditions.In(Whose().Replace(text, "")) is [{ Index: 0 }, ..];

    private bool EndsInPaper(string before) => table.Qualifications.In(before) is [.., var paper] && paper.Index + paper.Length == before.Length && paper.Value.Any(char.IsLower);

    private static bool IsAfterSkills(string before, string after) => before.EndsWith("skills", StringComparison.OrdinalIgnoreCase) && !Shared().IsMatch(after);

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private const string Number = @"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)";

    [GeneratedRegex(@"(?:,?\s+(?:(?<together>(?:together|along|combined|coupled)\s+with)|(?<with>with|plus)|(?<including>including)|(?<and>and))\s+|,\s+)(?:(?<article>an?|the)\s+)?(?![^()]*\))", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:a )?minimum(?: of)?|at least|over|more than)?\s*" + Number + @"\+?\s*(?:\p{L}+\s+)?(?:years?|yrs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(?:at least\s+)?" + Number + @"\+?\s*(?:years|yrs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearsOnly();

    // "Competence with Word, and with a database"
    [GeneratedRegex(@"(?:^|^\w+\s+)with\s+\w", RegexOptions.IgnoreCase)]
    private static partial Regex With();

    // "Experience of risk assessment and dealing with licences", but not "of planning and running events"
    [GeneratedRegex(@"\bexperience\s+(?:of|in|with)\s+[\w-]+\s+[\w-]+", RegexOptions.IgnoreCase)]
    private static partial Regex Practice();

    [GeneratedRegex(@"^(?!including\b|during\b|training\b)[a-z]+ing\s+\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();

    [GeneratedRegex(@",|\b(?:and|in|of|with|for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joining();

    // "You must be ..., have ..." goes on with another thing that one must.
    [GeneratedRegex(@"\b(?:must|should|will|need to|expected to)\s+(?:also\s+)?(?:be|have|hold)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Infinite();

    [GeneratedRegex(@"^(?:your|their|his or her)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Whose();

    // "Two and three years"
    [GeneratedRegex(@"\b" + Number + "$", RegexOptions.IgnoreCase)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"^(?:ability|confidence|skill|desire) to\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ability();

    [GeneratedRegex(@"^,?\s+(?!(?:with|at|in|for|on|enough|to|and)\b)\w", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:have|hold|be)\s+(?:(?:at least|an?|the|current|valid|full|able|good|happy|willing|confident|comfortable|prepared|ready|free|available|fluent|qualified)\b|\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Holding();

    // "We expect you to have patience, to be punctual and to write clearly"
    [GeneratedRegex(@"\b(?:you|need|able|ability|expected|willing) to\b", RegexOptions.IgnoreCase)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"^to\s+\w+\s", RegexOptions.IgnoreCase)]
    private static partial Regex After();

    [GeneratedRegex(@"^(?:experience|knowledge|abilities|qualities)$", RegexOptions.IgnoreCase)]
    private static partial Regex Shared();

    [GeneratedRegex(@"\b(?:between|both)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"\b(?:knowledge|understanding|experience|awareness|able|ability|strong|good|excellent|solid|is|are|be)$", RegexOptions.IgnoreCase)]
    private static partial Regex Headless();
}
