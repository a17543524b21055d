using System.Globalization;
using System.Text.RegularExpressions;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>Reads questions about the five levels: "what is the difference between 3 and 4?", "what does a 2 mean", "what do the levels mean?". It is only ever the whole message.</summary>
public static partial class LevelQuestionReader
{
    private static readonly string[] Names = ["novice", "advanced beginner", "competent", "proficient", "expert"];

    /// <summary>The levels that are asked about: two, one, or all five; null where the message is something else.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="bareNumbers">Whether a number alone is that of a level; where things are numbered it is not.</param>
    public static IReadOnlyList<int>? Read(string text, bool bareNumbers = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = Lead().Replace(text.Replace('\u2019', '\'').Trim().TrimEnd('?', '.', '!', ' '), "");
        if (All().IsMatch(said))
        {
            return [1, 2, 3, 4, 5];
        }

        if (Between().Match(said) is { Success: true } between)
        {
            int[] levels = [Of(between.Groups["one"].Value), Of(between.Groups["other"].Value)];
            return levels[0] == levels[1] ? [levels[0]] : [.. levels.Order()];
        }

        return One().Match(said) is { Success: true } one && (bareNumbers || !char.IsAsciiDigit(one.Groups["one"].Value[0]) || said.Contains("level", StringComparison.OrdinalIgnoreCase))
            ? [Of(one.Groups["one"].Value)]
            : null;
    }

    private static int Of(string level) =>
        int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.FindIndex(Names, name => name.Equals(level, StringComparison.OrdinalIgnoreCase)) + 1;

    [GeneratedRegex(@"^(?:(?:sorry|hm+|ok|okay|but|and|so|wait|please|hi|um|er)[,.]? |(?:can|could|would) you (?:please )?(?:tell me |explain (?:to me )?(?=the\b|what\b|how\b|levels\b)|explain )|i (?:do not|don't) (?:understand|get|know) )+", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"^(?:what (?:do|are|is|does|'s)|what's|explain|how do(?:es)?|tell me about)(?: all)?(?: the| these| those| your| this)?(?: five| 5)? (?:levels?|numbers?|ratings?|scale|sentences|steps on the scale|grades)(?: (?:mean|work|stand for|about|from 1 to 5|again|exactly|here))*$|^the (?:levels|scale|numbers)$"
        + @"|^what (?:is|does) 1 to 5(?: mean)?$|^how (?:do|should|can) i (?:rate|choose|pick|decide|know which|know what to (?:pick|choose|put))(?: (?:myself|between them|one|a number|a level|the level|which|it|them))*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(
        @"^(?:what(?:'s| is| are| would be)? |how do i (?:know|tell) |where(?:'s| is) |which is )?(?:the )?(?:real |actual )?(?:difference|differences|line|step|gap|distinction)s? (?:between|from) (?:an? |a level |level )?(?<one>[1-5]|novice|advanced beginner|competent|proficient|expert) (?:and|to|or|vs) (?:an? |a level |level )?(?<other>[1-5]|novice|advanced beginner|competent|proficient|expert)(?: (?:then|exactly|here|again|please))*$"
        + @"|^how (?:is|does|do i know if i(?:'m| am)|do i tell)(?: an?| level)? (?<one>[1-5]|novice|advanced beginner|competent|proficient|expert) (?:different (?:from|to|than)|differ from|or|from|vs)(?: an?| level)? (?<other>[1-5]|novice|advanced beginner|competent|proficient|expert)$"
        + @"|^(?<one>[1-5]) (?:or|vs|versus|and) (?<other>[1-5])(?:[,:;]? ?-? ?(?:what(?:'s| is) the difference|which|which one|what's what))$|^(?:am i|would i be|is that|is it) an? (?<one>[1-5]) or an? (?<other>[1-5])$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(
        @"^what (?:does|is|are|'s|would|do you mean by|do you mean with|counts as|makes)(?: (?:be|you call))?(?: an?| the)?(?: level| rating| number)? ?(?<one>[1-5]|novice|advanced beginner|competent|proficient|expert)(?: (?:mean|look like|exactly|then|stand for|here|supposed to be|again|please|really))*$"
        + @"|^what's(?: an?)?(?: level)? (?<one>[1-5]|novice|advanced beginner|competent|proficient|expert)$|^when (?:is it|am i|would i be|is someone)(?: an?| at)?(?: level)? (?<one>[1-5]|competent|proficient|expert)$|^meaning of(?: level)? (?<one>[1-5])$",
        RegexOptions.IgnoreCase)]
    private static partial Regex One();
}
