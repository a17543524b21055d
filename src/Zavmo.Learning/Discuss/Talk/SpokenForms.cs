using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Writes words of dialect, short forms and slips of the finger as they stand in a plan: "cannae", "wk5", "mvoe". Only letters
/// that changed places are put right, since one letter more or less often makes another word.
/// </summary>
internal static partial class SpokenForms
{
    private static readonly Dictionary<string, string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cannae"] = "cannot", ["canny"] = "cannot", ["dinnae"] = "do not", ["didnae"] = "did not", ["willnae"] = "will not", ["wouldnae"] = "would not", ["isnae"] = "is not",
        ["dae"] = "do", ["ma"] = "my", ["ye"] = "you", ["yer"] = "your", ["whit"] = "what", ["aye"] = "yes", ["wee"] = "little", ["outwith"] = "outside", ["nae"] = "no", ["naw"] = "no",
        ["hame"] = "home", ["wk"] = "week", ["wks"] = "weeks", ["weds"] = "Wednesday", ["tmrw"] = "tomorrow", ["tomoz"] = "tomorrow", ["thru"] = "through", ["bw"] = "between",
        ["doon"] = "down", ["afore"] = "before", ["wis"] = "was", ["pls"] = "please", ["plz"] = "please", ["nd"] = "and", ["mve"] = "move", ["vacations"] = "vacation",
    };

    // What a plan is spoken about with; a word with two letters that changed places is one of these.
    private static readonly string[] Known =
    [
        "move", "week", "weeks", "show", "hour", "hours", "swap", "undo", "skip", "drop", "leave", "plan", "you", "please", "change", "monday", "tuesday", "wednesday", "thursday", "friday",
        "module", "checkpoint", "agree", "later", "earlier", "less", "more", "only",
    ];

    /// <summary>The text with these words as they are mostly written.</summary>
    public static string Written(string text) => ThenNext().Replace(Phrases().Replace(Word().Replace(WithNumber().Replace(Asked().Replace(OneDay().Replace(Will().Replace(WithoutDenied(text), " will"), " is"), " is"), "week ${number}"), Of), "tomorrow"), ", ${hours} next week, ");

    private static string WithoutDenied(string text) => Denied().Replace(text, "") is var rest && rest.Length < text.Length && DurationReader.Read(rest) is not null ? rest : text;

    private static string Of(Match word)
    {
        if (Forms.TryGetValue(word.Value, out var form))
        {
            return form;
        }

        var lower = word.Value.ToLowerInvariant();
        return word.Length < 3 || Known.Contains(lower) ? word.Value
            : Known.FirstOrDefault(known => known.Length == lower.Length && IsTurned(lower, known)) ?? word.Value;
    }

    // The same letters, two neighbours changed.
    private static bool IsTurned(string written, string meant) =>
        Words.IsOneSlip(written, meant) && written.Order().SequenceEqual(meant.Order());

    [GeneratedRegex(@"\b(?:weeks?|wks?|weaks?|weks?)[ ]?(?:number |no\.? |nr\.? |#)?(?<number>\d{1,2})\b|\b(?:week) (?:number|no\.?) (?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WithNumber();

    [GeneratedRegex(@"(?<![\w'\u2019])[A-Za-z]+(?!\w)")]
    private static partial Regex Word();

    // "That'll do"; the one of "I'll" is read as it is.
    [GeneratedRegex(@"(?<=\b(?:that|it|this))['\u2019]ll\b", RegexOptions.IgnoreCase)]
    private static partial Regex Will();

    // "Next Friday's out" is about one Friday.
    [GeneratedRegex(@"(?<=\b(?:this|next|coming) (?:mon|tues|wednes|thurs|fri|satur|sun)day)['\u2019]s\b", RegexOptions.IgnoreCase)]
    private static partial Regex OneDay();

    // "Can't do three hours, two at most": what is denied is no number to plan with, where another is named.
    [GeneratedRegex(@"\b(?:can(?:['\u2019]?t| ?not)|won['\u2019]?t)\s+(?:(?:really|possibly|ever)\s+)?(?:do|manage|have|spend|give|make|find|fit in|keep up)\s+(?:\d|an?\b|one\b|two\b|three\b|four\b|five\b|six\b)[^,;.]*?\b?(?:hours?|hrs?|h|minutes?|mins?)\b(?:\s+(?:a|per|each|every)\s+week)?\s*(?:[,;.\u2013-]\s*)+(?:but\s+|so\s+)?(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    // "Where's", "whens".
    [GeneratedRegex(@"(?<=\b(?:where|when|how))['\u2019]?s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    // "2h this week 4h next then back to normal".
    [GeneratedRegex(@"(?<=\bthis week)[\s,]+(?:and |then )?(?<hours>\S+(?: (?:hours?|hrs?|h|mins?|minutes?))?) next\b(?! week)[\s,]*", RegexOptions.IgnoreCase)]
    private static partial Regex ThenNext();

    [GeneratedRegex(@"\b(?:the )morn\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phrases();
}
