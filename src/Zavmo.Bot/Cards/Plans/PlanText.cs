using Zavmo.Bot.Cards.HeatMaps;
using System.Globalization;
using Zavmo.Learning.Discuss.Modules;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Cards.Plans;

/// <summary>The fixed words of the cards about plans.</summary>
internal static class PlanText
{
    public const string Title = "Your plan";
    public const string NotAgreed = "A suggestion, not agreed yet";
    public const string Later = "Later";
    public const string ShowLater = "Show the later weeks";
    public const string HideLater = "Hide the later weeks";
    public const string Done = "Done";
    public const string Left = "Not in the plan";
    public const string Free = "Nothing planned.";
    public const string ShowPlan = "Back to the plan";
    public const string LookedAt = "What we look at";
    public const string Prepare = "How to prepare";
    public const string Next = "What comes next";
    public const string Serves = "What it is for";
    public const string Conversations = "How you learn it";
    public const string When = "When";
    public const string Why = "Why here";
    public const string Assumption = "Minutes and gain are our assumption.";
    public const string Counted = "Weeks and minutes here are conversations with me. “In all” counts practice at work too, as your map does. That is our assumption.";
    public const string TalkToMe = "Press a module or a checkpoint to open it. Say what to change, such as: move it to week 3, or only two hours. Or say when you are away: from 14 to 25 December.";

    public static string Agreed(int version, DateOnly on) => string.Create(CultureInfo.InvariantCulture, $"Agreed on {Day(on)}, version {version}");

    public static string Changed(int version) => string.Create(CultureInfo.InvariantCulture, $"Changed since version {version} was agreed");

    public static string Day(DateOnly day) => day.ToString("d MMMM", CultureInfo.InvariantCulture);

    public static string ShortDay(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    public static string Name(LearningModule module) => module.Steps == 1
        ? module.Name
        : string.Create(CultureInfo.InvariantCulture, $"{module.Name}, step {module.Step} of {module.Steps}");

    public static string Minutes(int minutes) => minutes < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
        : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h") + (minutes % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {minutes % 60} min"));

    public static string Week(int number, DateOnly monday) => string.Create(CultureInfo.InvariantCulture, $"Week {number}, from {Day(monday)}");

    public static string Checkpoint(Checkpoint checkpoint) => $"◆ Checkpoint on {ShortDay(checkpoint.Date)}{At(checkpoint.At)}";

    public static string CheckpointTitle(Checkpoint checkpoint) =>
        string.Create(CultureInfo.InvariantCulture, $"Checkpoint {checkpoint.Number}: {LongDay(checkpoint.Date)}{At(checkpoint.At)}");

    public static string LongDay(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    public static string At(TimeOnly? time) => time is { } at ? string.Create(CultureInfo.InvariantCulture, $" at {at:HH:mm}") : "";

    public static string Milestone(Milestone milestone) => milestone.Competency is not { } range ? $"★ Last conversation: {milestone.Name}"
        : $"★ Last conversation: {milestone.Name}. With practice at work {HeatMapText.Span(range.LowWeeks, range.HighWeeks)} in all{(range.IsLater ? ", as it is spread here" : "")}.";

    /// <summary>Public holidays of a week.</summary>
    public static string Holidays(IReadOnlyList<DateOnly> days) => $"Public holiday: {List([.. days.Select(ShortDay)])}.";

    /// <summary>Names in a sentence.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>Some names of more in a sentence.</summary>
    /// <param name="names">Those that are named.</param>
    /// <param name="all">How many there are.</param>
    public static string Some(IReadOnlyList<string> names, int all) =>
        string.Join(", ", names) + (all > names.Count ? string.Create(CultureInfo.InvariantCulture, $" and {all - names.Count} more") : "");

    public static string Leave(int days) => days == 1 ? "One day off." : string.Create(CultureInfo.InvariantCulture, $"{days} days off.");
}
