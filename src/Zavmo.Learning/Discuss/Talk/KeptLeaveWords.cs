using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads what is said of leave that is known already: that it is shorter, and why these days are free.</summary>
internal sealed partial class KeptLeaveWords(PlanTalkContext context)
{
    /// <summary>The days that come in place of a longer leave, or null: "only from 14 to 27 December, not all December".</summary>
    public PlanTalk? Narrower(SaidWords said)
    {
        if (context.Settings.Leave.Count == 0 || !IsNarrower().IsMatch(said.Plain) || IsAtWork().IsMatch(said.Plain) || Hours().IsMatch(said.Plain))
        {
            return null;
        }

        var text = NotAll().Replace(said.Text, " ");
        return DateReader.ReadPeriod(text, context.Dates) is { Value: { } days } read && !IsDenied().IsMatch(text[..Math.Max(0, text.IndexOf(read.Quote, StringComparison.Ordinal))])
            && context.Settings.Leave.FirstOrDefault(known => known.First <= days.Start && known.Last >= days.End && (known.First, known.Last) != (days.Start, days.End)) is { } longer
                ? PlanTalkReader.Done(new ManyChanges([new RemoveLeave(longer), new AddLeave(new LeavePeriod(days.Start, days.End))]))
                : null;
    }

    /// <summary>What is known of the days that are asked about, with what would change it; null where nothing is asked of leave.</summary>
    public PlanTalk? Why(SaidWords said)
    {
        if (!IsWhy().IsMatch(said.Plain) || Asked(said) is not { } leave)
        {
            return null;
        }

        var back = Back(said, leave);
        return new PlanTalk(PlanTalkKind.WhyFree)
        {
            Change = new AddLeave(leave),
            Alternatives = [back is { } day ? Without(leave, day, leave.Last) : new RemoveLeave(leave)],
        };
    }

    /// <summary>A leave without some of its days.</summary>
    public static PlanChange Without(LeavePeriod leave, DateOnly first, DateOnly last)
    {
        List<PlanChange> changes = [new RemoveLeave(leave)];
        if (leave.First < first)
        {
            changes.Add(new AddLeave(new LeavePeriod(leave.First, first.AddDays(-1))));
        }

        if (leave.Last > last)
        {
            changes.Add(new AddLeave(new LeavePeriod(last.AddDays(1), leave.Last)));
        }

        return changes is [var only] ? only : new ManyChanges(changes);
    }

    // The leave on the days that are named, else the only one.
    private LeavePeriod? Asked(SaidWords said) =>
        DateReader.ReadPeriod(BareMonth().Replace(said.Text, "in ${month}"), context.Dates) is { Value: { } days }
            ? context.Settings.Leave.FirstOrDefault(known => known.First <= days.End && known.Last >= days.Start)
            : context.Settings.Leave is [var only] ? only : null;

    // "I work from 28": a day of that leave.
    private static DateOnly? Back(SaidWords said, LeavePeriod leave)
    {
        if (!WorksFrom().Match(said.Plain).Groups["day"].Success)
        {
            return null;
        }

        var number = int.Parse(WorksFrom().Match(said.Plain).Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        return Enumerable.Range(1, leave.Last.DayNumber - leave.First.DayNumber).Select(leave.First.AddDays).FirstOrDefault(day => day.Day == number) is var found && found != default ? found : null;
    }

    [GeneratedRegex(@"\b(?:only|just|not (?:all|the whole|whole|the entire|every|so long|that long)|rather|instead|i (?:meant|mean)|no more than|shorter)\b")]
    private static partial Regex IsNarrower();

    [GeneratedRegex(@"\b(?:can|could|will|do|able to) (?:work|learn|study|do)\b|\bi (?:work|am here|am back)\b")]
    private static partial Regex IsAtWork();

    [GeneratedRegex(@"\b(?:hours?|hrs?|minutes?|mins?)\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"\bnot\s+(?:all(?:\s+of)?|the\s+(?:whole|entire)(?:\s+of)?|whole|every)\s+(?:the\s+)?\w+", RegexOptions.IgnoreCase)]
    private static partial Regex NotAll();

    [GeneratedRegex(@"\bnot(?:\s+(?:on|in|from|the|away))*\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex IsDenied();

    [GeneratedRegex(@"\bwhy\b.*\b(?:free|off|empty|nothing|blocked|left out|blank|no (?:learning|modules?|sessions?|work))\b")]
    private static partial Regex IsWhy();

    [GeneratedRegex(@"(?<!\d\s|\d(?:st|nd|rd|th)\s|\bin\s|\bof\s)\b(?:all\s+)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december)\b(?!\s+\d)", RegexOptions.IgnoreCase)]
    private static partial Regex BareMonth();

    [GeneratedRegex(@"\b(?:work|works|working|back|here|available|learn|start)(?: again)? (?:from|on|since)(?: the)? (?<day>[12]?\d|3[01])(?:st|nd|rd|th)?\b(?! (?:hours?|minutes?|am|pm|o))")]
    private static partial Regex WorksFrom();
}
