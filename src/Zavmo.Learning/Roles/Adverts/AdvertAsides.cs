using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells lines that ask nothing of the person wherever they stand: addresses, dates, forms, and how long the employer has been at it.</summary>
internal sealed partial class AdvertAsides(AdvertTable table)
{
    /// <summary>Whether a line is an address, a date, a form or a tag. What names a check or a paper beside it asks for that.</summary>
    /// <param name="text">The line.</param>
    /// <param name="part">Where it stands: among what is asked for, the address of a site names a tool or a rule.</param>
    public bool IsFormality(string text, AdvertPart part) =>
        Tags().IsMatch(text) || ((Contact().IsMatch(text) || (Site().IsMatch(text) && (!AsksFor(part) || Leads().IsMatch(text))) || table.Formalities.IsIn(text)) && Rest(text) is var rest && !table.Conditions.IsIn(rest) && !table.Qualifications.IsIn(rest));

    private static bool AsksFor(AdvertPart part) => part is AdvertPart.Requirements or AdvertPart.Essential or AdvertPart.Desirable or AdvertPart.Qualifications or AdvertPart.Tools;

    // "A Certificate of Sponsorship" is no paper that is asked for.
    private string Rest(string text) => table.Formalities.In(text).Reverse().Aggregate(text, (left, phrase) => left.Remove(phrase.Index, phrase.Length));

    /// <summary>Whether the years of experience are the employer's: "We have 30 years' experience in roofing".</summary>
    public static bool IsTheirExperience(string text) => Years().IsMatch(text) && (Theirs().IsMatch(text) || Proud().IsMatch(text)) && !Wanting().IsMatch(text);

    /// <summary>Whether a sentence says what the employer stands for: "The school is committed to safeguarding".</summary>
    public static bool IsTheirPromise(string text) => Committed().IsMatch(text);

    /// <summary>Whether a sentence only says that somebody is wanted beside the others.</summary>
    public static bool IsJoining(string text) => Joining().IsMatch(text);

    /// <summary>Whether a line begins with what is paid or tells from when to when one works.</summary>
    public static bool IsPay(string text) => Pay().IsMatch(text) || (Clock().IsMatch(text) && !Able().IsMatch(text));

    /// <summary>Whether a sentence about everyone invites them.</summary>
    public static bool IsWelcome(string text) => Welcome().IsMatch(text);

    /// <summary>Whether a sentence promises something to whom has it, or to whom has not.</summary>
    public static bool IsOffer(string text) => Offered().IsMatch(text);

    /// <summary>Whether a line only says what the letters of a list stand for.</summary>
    public static bool IsLegend(string text) => Legend().IsMatch(text);

    // "If you don't have one we'll send you on a course" promises; "if you can weld, we'd love to hear from you" asks.
    [GeneratedRegex(@"^(?:and\s+|but\s+)?if\s+(?:you|this|that|it|not|so)\b(?:['\u2019]\w+)?(?:[^.]*?[,\s])(?:then\s+)?(?:we(?:['\u2019](?:d|ll)|\s+(?:would|will|can|could|pay|offer|may))\s+(?!(?:\w+\s+)?(?:love|like|want|be (?:keen|delighted|happy|pleased|thrilled)|need|expect)\b)|that\s+(?:counts|matters)\b|(?:please\s+)?(?:let us know|tell us|say so|mention it)\b|there(?:['\u2019]s| is| are)\s)", RegexOptions.IgnoreCase)]
    private static partial Regex Offered();

    // "A = application form": how a table is to be read.
    [GeneratedRegex(@"^\W*(?:\p{L}{1,2}\)?\s*)?=\s*\p{L}+|^\W*(?:where\s+)?\(?(?-i:[A-Z]{1,2})\)?\s*(?:is|means|stands for|for|:|[-\u2013])\s*(?:an?\s+)?(?:essential|desirable|application|interview|references?|tests?|assess\w*|certificate|presentation)\b|^(?:is|means|stands for)\s+(?:essential|desirable|an? (?:application|interview))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Legend();

    // "We want someone to join our team of nine" asks for nothing yet.
    [GeneratedRegex(@"\b(?:someone|somebody|people|persons?|(?:another|a|an) (?:[\w-]+ )?person|colleagues?|new (?:members?|faces?)) to (?:join (?:us|our|the|this|a)|take (?:over|(?:his|her|their|my|the) place)|replace)\b(?!.*\b(?:who|with|must|should|able|can|experienced?|skills|knowledge|qualified|licence)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Joining();

    [GeneratedRegex(@"^\W*(?:(?:to|up to|from|c|ca|circa|around|about|salary|pay|wage)\W+)?[\u00A3\u20AC$]\s?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Pay();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d{2}\s*(?:am|pm)?\s*(?:\u2013|-|to|until)\s*\d{1,2}[:.]\d{2}\b|\btime and an? (?:half|third|quarter)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?:able|ability|willing|flexib\w+|must|happy|available|prepared|need|required)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Able();

    [GeneratedRegex(@"^(?:#[\p{L}\p{N}_]+[\s,]*)+$")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w+|(?<![\p{L}\p{N}])(?:\+\d{1,3}[\s(]|\(?0\d{2,4}\)?[\s-])[\d\s()-]{5,}\d", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex(@"\b(?:https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Site();

    [GeneratedRegex(@"^\W*(?:please )?(?:apply|visit|click|register|go to|find out)\b.{0,40}?(?:\s|^)(?:https?://|www\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Leads();

    [GeneratedRegex(@"\byears?['\u2019]?\s+(?:of\s+)?(?:[\w-]+\s+){0,3}(?:experience|expertise|know-how)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    private const string Employer = @"^(?:(?:and|so|at \p{L}+,?)\s+)?(?i:we|our\s+(?:[\w-]+\s+){0,2}?[\w-]+|the\s+(?:[\w-]+\s+){0,2}?(?:company|council|team|business|firm|school|academy|trust|home|practice|partners|founders?|owners?|family|staff|people|group|charity|agency|studio|workshop)|(?!(?-i:You|They|Candidates?|Applicants?|Someone|Somebody|People|Must|Post-?holders?)\b)(?-i:\p{Lu})[\w&'\u2019.-]*(?:\s+(?:(?-i:\p{Lu})[\w&'\u2019.-]*|&|and|of|the)){0,5})";

    [GeneratedRegex(Employer + @"(?:['\u2019]ve|\s+(?:(?:all|together|now|already|each|both)\s+)?(?:have|has|had|brings?|shares?|boasts?|offers?|draws?|combines?|holds?))\b")]
    private static partial Regex Theirs();

    [GeneratedRegex(Employer + @"(?:['\u2019]re|\s+(?:is|are))\s+(?:\w+ly\s+)?committed to\b")]
    private static partial Regex Committed();

    // "With 25 years of experience in roofing, we know what we do."
    [GeneratedRegex(@"^(?:with|drawing on|backed by|boasting|thanks to|after)\b[^,]*(?:,\s*(?:we|our|it|the)|\s(?:we|our))\b|\b(?:between us|behind us|as a (?:company|business|firm|team))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Proud();

    [GeneratedRegex(@"\b(?:need|want|expect|require|looking for|seek|seeking|hope for|ask for|must|candidates?|applicants?|post-?holder|you(?:['\u2019]ll|['\u2019]ve)? (?:will |must |should )?(?:need|have|bring|hold))\b(?![^.]*\bgood people\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Wanting();

    [GeneratedRegex(@"\b(?:appl(?:y|ying|ications?|icants?)|candidates?|welcom\w+|thrive|treated|opportunit\w+|employer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Welcome();
}
