using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>The level that the words of an advert name.</summary>
/// <remarks>Basic, foundation, familiar 2; intermediate 3; advanced, strong 4; expert 5, and words of the same weight beside them. Years of
/// experience: one 2, two to four 3, five to nine 4, ten and above 5; of languages A 2, B 3, C1 4, C2 5. What is only desirable and names no level is one below the
/// role's level, at least 2: our assumption.</remarks>
internal static partial class AdvertLevels
{
    private const int Lowest = 2;
    private const int MonthsOfAYear = 12;
    private static readonly string[] Numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The level that a text names, or null. A word of level counts at the text's beginning, or where it speaks of knowing.</summary>
    public static int? Of(string text)
    {
        var match = Opening().Match(text) is { Success: true } opening ? opening : Knowing().Match(text);
        return match.Success ? OfGroup(match) : After(text) is { } after ? after : YearsOf(text) is { } years ? OfYears(years) : null;
    }

    /// <summary>The level that stands behind a name ("Excel: expert", "SAP (basic)", "German C1"), or null.</summary>
    public static int? After(string text) => (Closing().Match(text) is { Success: true } match ? match : Closing().Match(Illustrated().Replace(text, ""))) is { Success: true } found ? OfGroup(found) : null;

    /// <summary>A text without the level behind its name.</summary>
    public static string Unrated(string text) => (Closing().Match(text) is { Success: true } match ? match : Closing().Match(Illustrated().Replace(text, ""))) is { Success: true, Index: > 0 } found ? text[..found.Index].TrimEnd() : text;

    /// <summary>A text with its words of level blotted out.</summary>
    public static string WithoutWords(string text) => Any().Replace(text, " ");

    /// <summary>The fewest full years that a text asks for, or null; months of experience make years.</summary>
    public static int? YearsOf(string text) =>
        Years().Match(text) is { Success: true } years ? Number(years) : Months().Match(text) is { Success: true } months ? Number(months) / MonthsOfAYear : null;

    /// <summary>The level of what names none.</summary>
    public static int Unsaid(int seniority, Importance importance) =>
        importance == Importance.Nice ? Math.Max(Lowest, seniority - 1) : seniority;

    private static int Number(Match match)
    {
        var number = match.Groups["number"].Value is "a" or "an" or "A" or "An" ? "one" : match.Groups["number"].Value;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : Array.IndexOf(Numerals, number.ToLowerInvariant());
    }

    private static int OfYears(int years) => years switch { <= 1 => 2, <= 4 => 3, <= 9 => 4, _ => 5 };

    private static int OfGroup(Match match) =>
        match.Groups["two"].Success ? 2 : match.Groups["three"].Success ? 3 : match.Groups["four"].Success ? 4 : 5;

    // The levels of the Common European Framework of Reference for Languages.
    private const string Languages = @"(?:(?<two>A[12])|(?<three>B[12])|(?<four>C1)|(?<five>C2))";

    private const string Words = @"(?:(?<two>basic|foundational|foundation|elementary|some|a little|a bit of|a basic|exposure|entry[- ]level)|(?<three>intermediate|working|good|solid|sound|decent|reasonable|competent|practical|hands-on|confident|fair)|(?<four>very good|advanced|strong|excellent|proficient|extensive|thorough|in-depth|outstanding|exceptional|superb|first-class|fluent|significant|substantial|considerable|high(?= (?:standard|level)))|(?<five>expert|deep|native|native-level|world-class|complete mastery|mastery of))";

    [GeneratedRegex(@"^(?:you(?:['\u2019]ll| will| must| should|['\u2019]re|['\u2019]ve)?\s+(?:also\s+)?(?:have|has|need|be|are|got|bring|possess|demonstrate)?\s*|must (?:have|be)\s+|ideally,?\s+|with\s+|(?:an?|the|really)\s+){0,3}(?:" + Words + @"\b|(?<two>familiar(?:ity)?|awareness|aware of|interest in)\b|(?<three>competence|comfortable|confidence|able)\b(?=\s+(?:in|with|at|using))|(?<four>proficiency)\b|(?<five>expertise|mastery)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b" + Words + @"\b(?:,? (?:and )?[\w-]+){0,3}? (?:knowledge|understanding|grasp|skills?|command|proficiency|competence|level|experience|awareness|user)\b|\b(?<two>familiar(?:ity)?) with\b|\b(?<two>exposure)\b|\b(?<four>proficient) (?:in|with|at)\b|\b(?<three>competent|confident|comfortable) (?:in|with|at|using)\b|\b(?<five>expert) (?:in|at)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Knowing();

    [GeneratedRegex(@"\b(?:(?:(?:at least|minimum of|over|than|for|nearly|about)\s+|^)(?<number>an?)(?=\s+year(?:['\u2019]s)?\b)|(?<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))\s*\+?\s*(?:(?:-|\u2013|to|or|and)\s*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|more)\s*\+?\s*)?(?:full\s+)?(?:years?|yrs?)\b(?!\s+old)", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    [GeneratedRegex(@"(?:\s*[:(]\s*|\s*,\s*(?=(?:an?\s+)?(?:level|basic|beginner|intermediate|advanced|expert|proficient|fluent|native|mother|excellent|very good|(?-i:[ABC][12]))\b)|\s+[-\u2013\u2014]\s+|\s+(?:to|at)\s+(?:an?\s+)?|\s+(?=(?-i:[ABC][12])\b))(?:level\s+|CEFR\s+|both\s+|all\s+)*(?:" + Words + "|" + Languages + @"|(?<two>beginner)|(?<five>complete|mother tongue))(?:[- ]+(?:level|users?|standard|knowledge|skills?|speaker|or (?:above|higher|better|bilingual|near-native|fluent)))*\)?[\s.;,!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // "SQL: advanced (window functions, CTEs)": the brackets say what for.
    [GeneratedRegex(@"\s*\([^()]*\)[\s.]*$")]
    private static partial Regex Illustrated();

    [GeneratedRegex(@"\b(?:" + Words + "|" + Languages + @"|beginner|levels?|users?|standard|CEFR)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Any();

    // "Six months' experience", not "six months' probation" or "within six months of appointment".
    [GeneratedRegex(@"(?<!\b(?:within|every|first|for|after)\s+(?:the\s+)?)\b(?<number>\d{1,2}|three|six|nine|ten|twelve)\s*\+?\s*(?:(?:-|\u2013|to)\s*\d{1,2}\s*)?months?['\u2019]?(?=\s+(?:of|in|as|on|with|working)\b|\s+(?:[\w-]+\s+){0,4}experience\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Months();
}
