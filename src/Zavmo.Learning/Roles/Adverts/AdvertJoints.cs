using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Cuts a line where a second requirement begins as the first did: "attention to detail, able to work alone and with a sense of humour".</summary>
internal sealed partial class AdvertJoints(AdvertTable table)
{
    private const int FarthestHead = 3;
    private const int FarthestPaper = 5;

    /// <summary>The pieces, each of which begins as a requirement does.</summary>
    public List<string> Cut(string text) =>
        [.. Marks().Split(Elided().Replace(text, "")).SelectMany(part => Dashed().Split(part)).Where(part => part.Any(char.IsLetter)).SelectMany(Pieces)];

    private List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var (from, head) = (0, "");
        foreach (Match joint in Joint().Matches(text))
        {
            var (before, after) = (text[from..joint.Index], text[(joint.Index + joint.Length)..]);
            if (Count(before) > (joint.Groups["plus"].Success ? 0 : 1) && Count(after) > 1 && IsCut(joint, text, before, after))
            {
                pieces.Add(head + before);
                head = Again(before, after) is { } again ? again : "";
                from = joint.Index + joint.Length + (head.Length > 0 ? after.IndexOf(' ', StringComparison.Ordinal) + 1 : After().IsMatch(after) ? "to ".Length : 0);
            }
        }

        pieces.Add(head + text[from..]);
        return pieces;
    }

    private bool IsCut(Match joint, string text, string before, string after)
    {
        var and = joint.Groups["and"].Success || joint.Groups["plus"].Success;
        var with = joint.Groups["with"].Success;
        return joint.Groups["together"].Success || (joint.Groups["and"].Success && Again(before, after) is not null)
            || (and && Can().IsMatch(after) && Addressed().IsMatch(text[..joint.Index]))
            || (joint.Groups["can"].Success && table.Foundation.IsIn(before))
            || ((with || joint.Groups["including"].Success) && Years().IsMatch(after))
            || (and && With().IsMatch(after) && With().IsMatch(before))
            || (and && Practice().IsMatch(before) && Deed().IsMatch(after))
            || (with && (Ability().IsMatch(after) || IsStrength(after) || (IsPaperAhead(after) && table.Qualifications.IsIn(before))))
            || (!Headless().IsMatch(before)
                && ((and && !LastNumber().IsMatch(before) && Years().IsMatch(after))
                    || (!and && !with && YearsOnly().IsMatch(after))
                    || ((and || !with) && (table.Starts.In(Some().Replace(after, "")) is [{ Index: 0 }, ..] || IsStrength(after) || (!and && IsConditionAhead(after) && !Points().IsMatch(after))
                        || (Infinitive().IsMatch(text[..joint.Index]) && After().IsMatch(after))))
                    || (!and && !with && joint.Groups["article"].Success && IsPaperAhead(after))
                    || (!and && !with && Holding().IsMatch(after) && Infinite().IsMatch(text[..joint.Index]))
                    || (and && (IsAfterSkills(before, after) || (EndsInPaper(before) && !table.Conditions.IsIn(after)) || Holding().IsMatch(after) || (joint.Groups["article"].Success && !Both().IsMatch(before) && (HasHead(after) || IsPaperAhead(after)))))));
    }

    // "Knowledge of the Act and of the code": of both there has to be knowledge.
    private static string? Again(string before, string after) =>
        Preposition().Match(after) is { Success: true } again && Head().Match(before) is { Success: true } head && string.Equals(head.Groups["preposition"].Value, again.Groups["preposition"].Value, StringComparison.OrdinalIgnoreCase) ? head.Value : null;

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

    [GeneratedRegex(@"(?:,?\s+(?:(?<together>(?:together|along|combined|coupled)\s+with)|(?<plus>plus)|(?<with>with)|(?<including>including)|(?<can>who can(?:\s+also)?)|(?<and>and))\s+|,\s+)(?:(?<article>an?|the)\s+)?(?![^()]*\))", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:(?:a )?minimum(?: of)?|at least|over|more than)?\s*" + Number + @"\+?\s*(?:\p{L}+\s+)?(?:years?|yrs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(?:at least\s+)?" + Number + @"\+?\s*(?:years|yrs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearsOnly();

    [GeneratedRegex(@"^(?<preposition>of|with)\s+\w")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^(?:[\w'\u2019-]+\s+){0,4}?(?:experience|experienced|knowledge|understanding|awareness|familiar\w*|appreciation|grasp|competen\w+|confiden\w+|proficien\w+|exposure|command)\s+(?<preposition>of|with)\s+(?:(?:the|an?)\s+)?(?=\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    // "You've spent two years in a kitchen and can run a section"
    [GeneratedRegex(@"^can\s+\p{L}+\s+\p{L}", RegexOptions.IgnoreCase)]
    private static partial Regex Can();

    [GeneratedRegex(@"\b(?:you|they|who)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();

    // "Some experience of"
    [GeneratedRegex(@"^(?:some|any|previous|prior|recent|proven|a little|a good|a basic|at least some)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Some();

    // "With no more than six points" belongs to the licence.
    [GeneratedRegex(@"\b(?:points?|endorsements?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Points();

    // "Word (E) and a database (D)": each has its own mark.
    [GeneratedRegex(@"(?<=\((?:E|D|essential|desirable)\)),?\s+(?:(?:and|such as|plus|also)\s+)?(?=.*\((?:E|D|essential|desirable)\))", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    // "Work on cylinders - must hold a ticket", but not "CCNA - must be current"
    [GeneratedRegex(@"\s+[-\u2013\u2014]\s+(?=(?:you\s+)?(?:must|should|need to|needs to|will need to)\s+(?:be able|be confident|be comfortable|have|hold|know|understand)\b|able to\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Dashed();

    // "An interest in, and some knowledge of, the trade": the second is asked for.
    [GeneratedRegex(@"(?<=^|\b(?:an?|some|have)\s)(?:[\w-]+\s+){0,2}?(?:interest|belief|passion|love|commitment)\s+(?:in|for|of|to),?\s+(?:and|or)\s+(?=(?:(?:some|an?|good|basic|working)\s+){0,2}(?:knowledge|understanding|experience|awareness)\s+of,)", RegexOptions.IgnoreCase)]
    private static partial Regex Elided();

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
