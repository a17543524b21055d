namespace Zavmo.Bot.Calendars;

/// <summary>Settings of the calendar that learners subscribe to, section <c>Calendar</c>.</summary>
public sealed class CalendarOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Calendar";

    /// <summary>How long a link is good for after it was last asked for, in days, 1 to 730.</summary>
    public int LinkDays { get; set; } = 182;

    /// <summary>How often one address may ask, in a minute, 1 or more.</summary>
    public int RequestsPerMinute { get; set; } = 300;

    /// <summary>What is wrong with them in a sentence, or null.</summary>
    internal string? Problem() =>
        LinkDays is < 1 or > 730 ? $"{Section}:{nameof(LinkDays)} has to be 1 to 730."
        : RequestsPerMinute < 1 ? $"{Section}:{nameof(RequestsPerMinute)} has to be 1 or more."
        : null;
}
