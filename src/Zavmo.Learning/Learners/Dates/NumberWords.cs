namespace Zavmo.Learning.Learners.Dates;

/// <summary>Numbers in words, months and weekdays with their short forms and usual slips.</summary>
internal static class NumberWords
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["febuary"] = "february", ["wensday"] = "wednesday", ["wedensday"] = "wednesday", ["tuseday"] = "tuesday", ["thurday"] = "thursday",
        ["sept"] = "september", ["tues"] = "tuesday", ["weds"] = "wednesday", ["thur"] = "thursday", ["thurs"] = "thursday",
        ["til"] = "till", ["tmrw"] = "tomorrow", ["tomorow"] = "tomorrow", ["tommorow"] = "tomorrow", ["tommorrow"] = "tomorrow",
    };

    /// <summary>The value of a number word up to twenty, a ten up to ninety, or null.</summary>
    public static int? Cardinal(string word) => IndexIn(Cardinals, word) ?? word switch
    {
        "thirty" => 30, "forty" => 40, "fourty" => 40, "fifty" => 50, "sixty" => 60, "seventy" => 70, "eighty" => 80, "ninety" => 90,
        _ => null,
    };

    /// <summary>The value of an ordinal word, or null.</summary>
    public static int? Ordinal(string word) =>
        word.Length == 0 ? null : word == "thirtieth" ? 30 : IndexIn(Ordinals, word);

    /// <summary>The word without a usual slip.</summary>
    public static string Plain(string word) => Meant.GetValueOrDefault(word, word);

    /// <summary>The month, 1 to 12, by its name or its first three letters; or null.</summary>
    public static int? Month(Token token) => IndexByName(Months, token.Text) + 1;

    /// <summary>The day of the week by its name, also in the plural, or its first three letters; or null.</summary>
    public static DayOfWeek? Day(Token token) => (DayOfWeek?)IndexByName(Days, token.Text.EndsWith('s') && token.Text.Length > 3 ? token.Text[..^1] : token.Text);

    /// <summary>Whether a number before the word counts it, as in "first week".</summary>
    public static bool IsCounted(Token token) =>
        token.Is("week", "weeks", "day", "days", "half", "month", "months", "time", "thing", "one", "module", "hour", "part", "step", "checkpoint", "checkpoints", "milestone", "review", "session", "conversation", "meeting", "appointment", "date") || Month(token) is not null;

    private static int? IndexByName(string[] names, string word)
    {
        var at = Array.FindIndex(names, name => name == word || (word.Length == 3 && name.StartsWith(word, StringComparison.Ordinal)));
        return at < 0 ? null : at;
    }

    private static int? IndexIn(string[] words, string word) => Array.IndexOf(words, word) is var at and >= 0 ? at : null;
}
