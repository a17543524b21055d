using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Tells days of each week from single days: "Fridays" and "every Friday" are no date, and "every other Friday" is neither.</summary>
internal static partial class EachWeek
{
    private const string Day = @"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";

    /// <summary>Whether it names days of each week.</summary>
    public static bool IsIn(SaidWords said) => Days().IsMatch(said.Plain);

    /// <summary>Whether a day that was read from it is one of each week.</summary>
    public static bool IsDay(SaidWords said, string quote) => Bare().IsMatch(quote) && IsIn(said);

    /// <summary>Whether it names days of some weeks, such as every other one.</summary>
    public static bool IsOfSome(SaidWords said) => Some().IsMatch(said.Plain);

    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:every|each|on an?|on any|even a) " + Day + @"\b")]
    private static partial Regex Days();

    [GeneratedRegex(@"^(?:(?:on|every|each) )*" + Day + @"s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?:(?:every|each) (?:other|second|third|2nd|3rd)|alternate|alternating|every (?:two|three|four) weeks on) " + Day + @"s?\b|\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th) " + Day + @"s? (?:of|in) (?:the|each|every|a) month\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:every|each) (?:other|second|two)\b|\b" + Day + @"s?\b.*\bone week\b.*\b(?:next|other|following)\b|\bone week\b.*\b" + Day + @"s?\b.*\b(?:the )?(?:next|other|following)\b")]
    private static partial Regex Some();
}
