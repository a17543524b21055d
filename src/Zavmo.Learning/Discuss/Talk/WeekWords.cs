using System.Text.RegularExpressions;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Finds the week of a plan in a learner's words: week 3, the third week, next week, earlier, 14 December.</summary>
internal sealed partial class WeekWords(PlanTalkContext context)
{
    private const string One = @"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b";
    private const int MostOfThem = 26;
    private const int ShortestMonth = 28;

    /// <summary>All the weeks that are named by number: week 3, weeks 3 and 5, weeks 3 to 5, the third week, the first two weeks; in order, each once.</summary>
    public static IReadOnlyList<int> All(string text)
    {
        var weeks = new List<int>();
        foreach (Match list in Lists().Matches(text))
        {
            foreach (var (number, isRange) in list.Groups["week"].Captures.Zip(list.Groups["to"].Captures.Select(to => Range().IsMatch(to.Value)).Prepend(false), (week, range) => (ValueOf(week.Value), range)))
            {
                weeks.AddRange(isRange && weeks.Count > 0 && number > weeks[^1] && number - weeks[^1] <= MostOfThem ? Enumerable.Range(weeks[^1] + 1, number - weeks[^1]) : [number]);
            }
        }

        if (FirstOfThem().Match(text) is { Success: true } first)
        {
            weeks.AddRange(Enumerable.Range(1, Math.Min(MostOfThem, ValueOf(first.Groups["many"].Value))));
        }

        return weeks.Count > 0 ? [.. weeks.Distinct().Order()] : new SaidWords(text).OrdinalBefore("week") is { } ordinal ? [ordinal] : [];
    }

    /// <summary>The week, two where the words can mean either, or what is wrong with it; none of these where none was named.</summary>
    /// <param name="said">The message.</param>
    /// <param name="now">The week from which "later" counts.</param>
    public (IReadOnlyList<int> Weeks, PlanTalk? Problem) Read(SaidWords said, int now)
    {
        if ((said.Week ?? said.OrdinalBefore("week")) is { } number)
        {
            return ([number], null);
        }

        if (Steps().Match(said.Plain) is { Success: true } steps)
        {
            var many = steps.Groups["many"].Value is "a" ? 1 : steps.Groups["many"].Value.EndsWith(" of", StringComparison.Ordinal) ? 2 : ValueOf(steps.Groups["many"].Value);
            many *= steps.Groups["unit"].Value.StartsWith("fortnight", StringComparison.Ordinal) ? 2 : 1;
            return ([steps.Groups["way"].Value is "later" or "back" ? now + many : now - many], null);
        }

        var text = ToMonth().Replace(said.Text, "${side} in ");
        if (DateReader.ReadPeriod(text, context.Dates) is { } read)
        {
            var side = Side().Match(text[..Math.Max(0, text.IndexOf(read.Quote, StringComparison.Ordinal))]).Value;
            IReadOnlyList<DateRange> periods = read.Value is { } clear ? [clear] : read.Alternatives;
            return periods.Count > 0 ? ([.. periods.Select(period => WeekOf(period, side)).Distinct()], null) : ([], new PlanTalk(PlanTalkKind.NoSuchDate) { Quote = read.Quote });
        }

        if (IsLast().IsMatch(said.Plain) && context.Plan.Placements.Count > 0)
        {
            return ([context.Plan.Placements.Max(placement => placement.LastWeek)], null);
        }

        return (said.HasAny("earlier", "early", "sooner", "forward") ? [now - 1]
            : said.HasAny("later", "postpone", "back") ? [now + 1]
            : said.HasAny("first", "start", "beginning") ? [FirstOpen()]
            : [], null);
    }

    // "After Christmas" begins with the week after it, "before" it lies what ends sooner, and a month begins with its first whole week.
    private int WeekOf(DateRange period, string side) =>
        side.Equals("after", StringComparison.OrdinalIgnoreCase) ? WeekOf(period.End) + 1
        : side.Equals("before", StringComparison.OrdinalIgnoreCase) ? WeekOf(period.Start.AddDays(-1))
        : WeekOf(period.Days >= ShortestMonth ? period.Start.AddDays((8 - (int)period.Start.DayOfWeek) % 7) : period.Start);

    /// <summary>The number of the week that a day lies in; below 1 or past the end where the plan has none.</summary>
    public int WeekOf(DateOnly day) => FloorDiv(day.DayNumber - context.Plan.Weeks[0].Monday.DayNumber, 7) + 1;

    private int FirstOpen() => context.Plan.Weeks.FirstOrDefault(week => week.Monday.AddDays(6) >= context.Dates.Today && week.Minutes > 0)?.Number ?? 1;

    private static int ValueOf(string word) => new SaidWords("week " + word).NumberAfter("week") ?? 0;

    [GeneratedRegex(@"(?<!\b(?:this|next|last|a|per|each|every|coming|following)\s+)\bweeks?\s+(?<week>" + One + @")(?!\s*(?:hours?|hrs?|h|minutes?|mins?|days?)\b)(?:(?<to>\s*(?:,\s*and|,|-|–|&|\band\b|\bor\b|\bto\b|\btill\b|\buntil\b|\bthrough\b)\s*)(?:weeks?\s+)?(?<week>" + One + @")(?!\s*(?:hours?|hrs?|h|minutes?|mins?|days?)\b))*", RegexOptions.IgnoreCase)]
    private static partial Regex Lists();

    // "Two weeks earlier", "forward by a fortnight"; back is later, as in "put it back".
    [GeneratedRegex(@"\b(?<many>a couple of|a|" + One + @") (?<unit>weeks?|fortnights?) (?<way>later|back|earlier|sooner|forwards?)\b|\b(?<way>later|back|earlier|sooner|forwards?)(?: by)? (?<many>a couple of|a|" + One + @") (?<unit>weeks?|fortnights?)\b")]
    private static partial Regex Steps();

    // A move into the past makes no sense, so "last week" is the last one of the plan.
    [GeneratedRegex(@"\b(?:last|final|very last) week\b(?! (?:of|in)\b)")]
    private static partial Regex IsLast();

    [GeneratedRegex(@"-|–|to|till|until|through", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"\bfirst\s+(?<many>" + One + @")\s+weeks\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstOfThem();

    [GeneratedRegex(@"\b(?:after|(?<!not )before)(?=\s+(?:the\s+)?$)", RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    // "To January" names the month; "to January 14" a day of it.
    [GeneratedRegex(@"\b(?<side>to|into|for|after|before|till|until|by)\s+(?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?!\s+(?:the\s+)?\d))", RegexOptions.IgnoreCase)]
    private static partial Regex ToMonth();

    private static int FloorDiv(int value, int by) => (int)Math.Floor(value / (double)by);
}
