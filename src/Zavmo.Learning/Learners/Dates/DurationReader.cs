namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads how long in a learner's words: two hours, an hour and a half, 1.5h, 90 minutes a week, half an hour each day.</summary>
public static class DurationReader
{
    /// <summary>The first duration that a text names, from minutes to weeks. A span such as "2-3 hours" gives both as alternatives.</summary>
    /// <param name="text">What was written, such as "I have only two hours".</param>
    /// <returns>The reading, or null when no duration is named.</returns>
    public static DateReading<Duration>? Read(string text) => DateReader.First(text, tokens => new DurationGrammar(tokens).Read());
}
