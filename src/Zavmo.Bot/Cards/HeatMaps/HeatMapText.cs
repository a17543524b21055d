using System.Globalization;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>The fixed words of the heat map cards.</summary>
internal static class HeatMapText
{
    public const string Title = "Your skills map";
    public const string Strengths = "Where you are strong";
    public const string NoStrengths = "Nothing shown yet that covers what the role asks for.";
    public const string Priorities = "Start here";
    public const string NoGaps = "No gap in what I have asked about so far.";
    public const string NothingAsked = "I have only your own view so far, so nothing stands out yet.";
    public const string ShowQuotes = "Show what I said";
    public const string ShowMap = "Back to my skills map";
    public const string QuotesTitle = "What you said";
    public const string QuotesIntro = "Your own words, from which I worked out your levels.";
    public const string QuotesShortened = "Your own words, from which I worked out your levels. They are cut here to fit, and I keep all of them.";
    public const string NoQuotes = "You have not told me about your work yet.";
    public const string NeededFromTheStart = "Needed from the start";
    public const string NiceToHave = "Nice to have";

    public const string BarLegend = "Blue: what you have shown, from 1 to 5. Upright line: what the role needs.";
    public const string SeesItDifferently = "you see it differently";
    public const string NextStep = "Readiness for the next step";

    private static readonly string[] Levels = ["Novice", "Advanced beginner", "Competent", "Proficient", "Expert"];

    /// <summary>The name of the Dreyfus stage nearest to a level.</summary>
    public static string Level(double level) =>
        Levels[Math.Clamp((int)Math.Round(level, MidpointRounding.AwayFromZero), 1, Levels.Length) - 1];

    /// <summary>What stands in place of priorities: no gap where something was asked about, else that nothing was.</summary>
    public static string NoPriorities(HeatMap map) =>
        map.Categories.Any(category => category.Cells.Any(cell => cell.AssessedLevel is not null)) ? NoGaps : NothingAsked;

    public static string Required(int level) => FormattableString.Invariant($"{level} {Level(level)}");

    public static string Assessed(double level) =>
        $"{level.ToString("0.0", CultureInfo.InvariantCulture)} {Level(level)}";

    /// <summary>The level beside its bar: "2.6, needs 4", or "needs 4" where none is known.</summary>
    public static string OfNeeded(HeatMapCell cell) => cell.AssessedLevel is { } level
        ? FormattableString.Invariant($"{level:0.0}, needs {cell.RequiredLevel}")
        : FormattableString.Invariant($"needs {cell.RequiredLevel}");

    public static string Category(RequirementCategory category) => category switch
    {
        RequirementCategory.FoundationSkill => "Foundation skills",
        RequirementCategory.TechnicalCompetency => "Technical competencies",
        RequirementCategory.DigitalTool => "Digital tools",
        RequirementCategory.IndustryKnowledge => "Industry knowledge",
        RequirementCategory.Regulation => "Rules and regulations",
        RequirementCategory.Prerequisite => "Prerequisites",
        RequirementCategory.EmergingSkill => "Emerging skills",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Unknown category."),
    };

    public static string Asked(int asked, int total) =>
        FormattableString.Invariant($"{asked} of {total} asked");

    public static string Hours(double hours) =>
        hours == 0.5 ? "half an hour a week" : $"{Count(hours)} {(Math.Abs(hours - 1) < 0.05 ? "hour" : "hours")} a week";

    /// <summary>A number of hours, with as many decimals as it has.</summary>
    public static string Count(double hours) => hours.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Assumption(bool said) => said
        ? "The time counts practice at work and is our assumption."
        : "The time counts practice at work. Time and hours are our assumption.";

    /// <summary>What the ranges on the card rest on.</summary>
    public static string Assumption(double hours, bool said) =>
        $"With practice, {Hours(hours)}. {(said ? "Time assumed." : "Both assumed.")}";

    /// <summary>A range of whole weeks that holds the given one.</summary>
    public static string Weeks(double low, double high) => Weeks(low, high, "Between {0} and {1} weeks");

    private static string Weeks(double low, double high, string range)
    {
        var from = (int)Math.Floor(low);
        var to = Math.Max((int)Math.Ceiling(high), from + 1);
        return from >= 1
            ? string.Format(CultureInfo.InvariantCulture, range, from, to)
            : FormattableString.Invariant($"Up to {to} {(to == 1 ? "week" : "weeks")}");
    }

    public static string Time(HeatMapPriority priority, double hours) =>
        priority is { LowWeeks: { } low, HighWeeks: { } high } ? $"{Weeks(low, high)} at {Hours(hours)}" : Wanted(priority.Cell);

    /// <summary>How much the role wants something that is met or not.</summary>
    public static string Wanted(HeatMapCell cell) => cell.IsWish ? NiceToHave : NeededFromTheStart;

    /// <summary>A span of whole weeks within a sentence: the same as the map's for the same weeks.</summary>
    public static string Span(double low, double high) => Weeks(low, high, "{0} to {1} weeks") is var span && span.StartsWith('U') ? "up" + span[2..] : span;

    /// <summary>The time without the hours, which stand once below all of them.</summary>
    public static string ShortTime(HeatMapPriority priority) =>
        priority is { LowWeeks: { } low, HighWeeks: { } high } ? Weeks(low, high, "{0} to {1} weeks") : Wanted(priority.Cell);

    /// <summary>The learner's reason beside a level.</summary>
    public static string SeenDifferently(string reason) => $"You see it differently: “{reason.Trim().TrimEnd('.')}”. Someone who has seen your work can settle it.";

    /// <summary>What is shown of the next level. It is no level, and no gap of this role.</summary>
    public static string Readiness(NextStepReadiness readiness) =>
        FormattableString.Invariant($"of {readiness.Asked} imagined {(readiness.Asked == 1 ? "moment" : "moments")}, a first step in {readiness.Started}, with reason and check in {readiness.Reasoned}. No level, and no gap of this role.");

    /// <summary>The same in one line of a phone.</summary>
    public static string ShortReadiness(NextStepReadiness readiness) =>
        FormattableString.Invariant($"{NextStep}: {readiness.Started} of {readiness.Asked}");

    public static string Page(RequirementCategory category) => $"Show {Category(category).ToLowerInvariant()}";

    public static string Fold(string category, string counts) => $"{category}: {counts}. Show or hide its skills.";
}
