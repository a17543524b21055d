using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads when learners are away, and that they are not after all. That somebody else is away is no leave.</summary>
internal sealed partial class LeaveWords(PlanTalkContext context)
{
    private const int ShortestMonth = 28;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "leave", "holiday", "holidays", "vacation", "away", "off", "absent", "closed" };

    private static readonly HashSet<string> Speaker = new(StringComparer.Ordinal) { "i", "we", "me", "my", "our" };

    // What can stand between the speaker and the leave: "I will be on annual leave", "we have booked our summer holidays".
    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "am", "are", "is", "will", "be", "been", "have", "got", "some", "a", "an", "the", "few", "couple", "bit", "of", "on", "in", "at", "out", "going", "go", "to", "take", "taking", "want", "need",
        "would", "like", "had", "can", "could", "please", "add", "plan", "mark", "request", "booked", "annual", "bank", "public", "parental", "maternity", "paternity", "unpaid", "summer", "winter",
        "christmas", "easter", "school", "half", "term", "not", "no", "longer", "also", "then", "there", "both", "day", "days", "week", "weeks", "next", "this", "one", "two", "three", "four", "five",
        "office", "company", "work", "from", "until", "till", "and", "between", "for", "st", "nd", "rd", "th", "actually", "probably", "still", "planned", "more", "only",
        "yes", "ok", "okay", "hi", "hello", "sorry", "but", "tomorrow", "today",
    };

    /// <summary>The change, or what it lacks; null where it is about no leave of the speaker's.</summary>
    public PlanTalk? Read(SaidWords said)
    {
        if (!IsOfSpeaker(said) || said.Has("leave out") || said.Has("leave it") || said.Has("leave this"))
        {
            return null;
        }

        var read = DateReader.ReadPeriod(OfLeave().Replace(said.Text, "${length} "), context.Dates);
        if (read is null)
        {
            return !said.HasAny("leave", "holiday", "holidays", "vacation") ? null : NotAfterAll(said) ?? new PlanTalk(PlanTalkKind.NoDates);
        }

        // "Fridays I'm off" is about each week.
        if (EachWeek.IsDay(said, read.Quote))
        {
            return null;
        }

        if (Season().IsMatch(read.Quote))
        {
            return new PlanTalk(PlanTalkKind.NoDates);
        }

        // "Some leave in March" is not all of March.
        if (read.Value is { Days: >= ShortestMonth } && said.HasAny("some", "few", "bit", "couple", "several"))
        {
            return new PlanTalk(PlanTalkKind.NoDates);
        }

        var back = said.HasAny("cancelled", "not", "no longer") && context.Settings.Leave.Count > 0;
        return PlanTalkReader.OfDates(read, period => Back(period, back));
    }

    // "No holiday after all": what is known of leave says which.
    private PlanTalk? NotAfterAll(SaidWords said)
    {
        List<PlanChange> back = [.. IsOff().IsMatch(said.Plain) ? context.Settings.Leave.Where(leave => leave.Last >= context.Dates.Today).Select(leave => new RemoveLeave(leave)) : []];
        return back switch
        {
            [] => null,
            [var only] => PlanTalkReader.Done(only),
            _ => new PlanTalk(PlanTalkKind.WhichOfTwo) { Alternatives = back },
        };
    }

    // "My son is off school" and "he is away" are about another.
    private static bool IsOfSpeaker(SaidWords said)
    {
        var words = Words.Of(said.Text);
        for (var at = 0; at < words.Count; at++)
        {
            var from = at - 1;
            while (Names.Contains(words[at]) && from >= 0 && !Speaker.Contains(words[from]) && (Between.Contains(words[from]) || IsDay(words[from])))
            {
                from--;
            }

            if (Names.Contains(words[at]) && (from < 0 || Speaker.Contains(words[from])))
            {
                return true;
            }
        }

        return false;
    }

    // A number, a day of the week or a month, as far as they are written out.
    private static bool IsDay(string word) => char.IsAsciiDigit(word[0]) || NumberWords.Ordinal(word) is not null || IsNamed(CultureInfo.InvariantCulture.DateTimeFormat, word);

    private static bool IsNamed(DateTimeFormatInfo format, string word) =>
        word.Length >= 3 && format.DayNames.Concat(format.MonthNames).Any(name => name.StartsWith(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:no|not)\b.*\bafter all\b|\b(?:cancelled|canceled|called off|no longer|fell through|fallen through)\b")]
    private static partial Regex IsOff();

    // "Two weeks' leave from Monday" is as long as it says.
    [GeneratedRegex(@"\b(?<length>\w+ (?:days?|weeks?|fortnights?|months?))['\u2019]*\s+(?:of\s+)?(?:annual\s+|unpaid\s+)?(?:leave|holidays?|vacation|off)\s+(?=from\b|starting\b|beginning\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OfLeave();

    // "Over Christmas" is more than its day.
    [GeneratedRegex(@"^(?:christmas|xmas|new years?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Season();

    private PlanChange Back(DateRange period, bool back)
    {
        var known = context.Settings.Leave.FirstOrDefault(leave => leave.First <= period.End && leave.Last >= period.Start);
        return back && known is not null ? period.Days > 1 ? KeptLeaveWords.Without(known, period.Start, period.End) : new RemoveLeave(known) : new AddLeave(new LeavePeriod(period.Start, period.End));
    }
}
