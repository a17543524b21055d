namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads days of the week in a learner's words: Mondays and Wednesdays, Mon-Thu, weekdays, every day but Friday, not Fridays.</summary>
public static class WeekdayReader
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    /// <summary>The days a text names, from Monday on; none when it names none.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="known">The days that "not Fridays" takes away from; Monday to Friday when left out.</param>
    public static IReadOnlyList<DayOfWeek> Read(string text, IReadOnlyList<DayOfWeek>? known = null)
    {
        var tokens = new Tokens(text);
        HashSet<DayOfWeek> named = [], without = [];
        var negated = false;
        while (tokens.At < tokens.Count)
        {
            // "No, Tuesdays" corrects, "no Tuesdays" denies.
            if (tokens.At == 0 && tokens.Now.Is("no") && tokens.Peek(1).Is(",", ".", "-", ":"))
            {
                tokens.At++;
                continue;
            }

            negated = tokens.Take("not", "except", "but", "without", "never", "no", "nothing", "bar", "dont", "cant") || (negated && !tokens.Take(".", ";", "even"));
            var days = ReadSome(tokens);
            (negated ? without : named).UnionWith(days);
            tokens.At += days.Length > 0 ? 0 : 1;
        }

        if (named.Count == 0 && without.Count > 0)
        {
            named = [.. known ?? Week[..5]];
        }

        return [.. Week.Where(day => named.Contains(day) && !without.Contains(day))];
    }

    private static DayOfWeek[] ReadSome(Tokens tokens)
    {
        if (tokens.Take("weekdays", "weekday") || tokens.TakeRun("working", "days"))
        {
            return Week[..5];
        }

        if (tokens.Take("weekends", "weekend"))
        {
            return Week[5..];
        }

        if (tokens.TakeRun("every", "day") || tokens.TakeRun("any", "day") || (tokens.Peek(1).Is("but", "except", "bar") && tokens.Take("anything")) || tokens.Take("daily"))
        {
            return Week;
        }

        if (NumberWords.Day(tokens.Now) is not { } first)
        {
            return [];
        }

        tokens.At++;
        if (tokens.Now.Is("to", "-", "–", "till", "until", "through") && NumberWords.Day(tokens.Peek(1)) is { } last)
        {
            tokens.At += 2;
            var from = Array.IndexOf(Week, first);
            return [.. Enumerable.Range(0, ((Array.IndexOf(Week, last) - from + 7) % 7) + 1).Select(step => Week[(from + step) % 7])];
        }

        return [first];
    }
}
