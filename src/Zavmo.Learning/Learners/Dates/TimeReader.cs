namespace Zavmo.Learning.Learners.Dates;

/// <summary>Reads a time of day in a learner's words: half past nine, 9:30, quarter to five, 5pm, noon.</summary>
public static class TimeReader
{
    /// <summary>
    /// The first time that a text names. Without am, pm or a part of the day, 8 to 11 are in the morning and 1 to 5 in the afternoon,
    /// when people work; 6 and 7 can be both and are asked about.
    /// </summary>
    /// <param name="text">What was written, such as "at half past nine please".</param>
    /// <returns>The reading, or null when no time is named.</returns>
    public static DateReading<TimeOnly>? Read(string text) => DateReader.First(text, tokens => new TimeGrammar(tokens).Read());
}
