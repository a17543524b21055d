using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Bot.Turns;

/// <summary>What a message tells about where and how its writer writes.</summary>
/// <param name="LocalDate">The date where they are, or null where the channel does not say.</param>
/// <param name="Order">The order of their dates in numbers.</param>
public sealed record Writer(DateOnly? LocalDate, DateOrder Order)
{
    // The longest name in use has 32 characters.
    private const int LongestZone = 64;

    /// <summary>Their time zone by its IANA name, or null where the channel does not say, or names none that there is.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Nothing is known.</summary>
    public static readonly Writer Unknown = new(null, DateOrder.Unknown);

    // Regions that write the month first; everywhere else it is the day, or the year, and neither is read wrongly.
    private static readonly HashSet<string> MonthFirst = new(StringComparer.OrdinalIgnoreCase) { "US", "PH", "FM", "MH", "PW", "GU", "AS", "PR", "VI", "UM", "MP" };

    /// <summary>Reads an activity. Its locale and local time are hints of the client.</summary>
    public static Writer Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new Writer(
            activity.LocalTimestamp is { } local ? DateOnly.FromDateTime(local.DateTime) : null,
            OrderOf(activity.Locale))
        {
            TimeZone = ZoneOf(activity.LocalTimezone),
        };
    }

    private static string? ZoneOf(string? name) =>
        name is { Length: > 0 and <= LongestZone } && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone.Id : null;

    // "en" alone says nothing of the region.
    private static DateOrder OrderOf(string? locale)
    {
        var region = locale?.Split('-', '_').Skip(1).FirstOrDefault(part => part.Length == 2);
        return region is null ? DateOrder.Unknown : MonthFirst.Contains(region) ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }
}
