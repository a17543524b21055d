namespace Zavmo.Learning.Learners.Dates;

/// <summary>
/// Reads dates and periods in a learner's words. What can be read in two ways is not guessed: both are given, to be asked about.
/// </summary>
public static class DateReader
{
    /// <summary>The first day that a text names.</summary>
    /// <param name="text">What was written, such as "can we say next Friday?"</param>
    /// <param name="context">Today, and the order of a date of numbers.</param>
    /// <returns>The reading, or null when no day is named.</returns>
    public static DateReading<DateOnly>? ReadDate(string text, DateContext context) =>
        First(text, tokens => new DateGrammar(tokens, context).Read());

    /// <summary>The first period that a text names; a single day is a period of one day.</summary>
    /// <param name="text">What was written, such as "I'm on leave from 14 to 25 December".</param>
    /// <param name="context">Today, and the order of a date of numbers.</param>
    /// <returns>The reading, or null when no day is named.</returns>
    public static DateReading<DateRange>? ReadPeriod(string text, DateContext context) =>
        First(text, tokens => new PeriodGrammar(tokens, context).Read());

    internal static DateReading<T>? First<T>(string text, Func<Tokens, DateReading<T>?> rule)
        where T : struct
    {
        var tokens = new Tokens(text);
        for (var start = 0; start < tokens.Count; start++)
        {
            tokens.At = start;
            if (rule(tokens) is { } read)
            {
                return read with { Quote = tokens.Quote(start, tokens.At) };
            }
        }

        return null;
    }
}
