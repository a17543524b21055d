using Zavmo.Bot.Cards.Layout;
using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>The heat map in words: to read, and to be read aloud.</summary>
internal static class HeatMapWords
{
    public static string Shown(HeatMapCell cell) =>
        cell.AssessedLevel is { } level ? $" {HeatMapText.Assessed(level)}" : $" {BandView.Of(cell).One}";

    public static string Gap(HeatMapPriority priority, double hours) =>
        $"{BandView.Of(priority.Cell).One}, {Lower(HeatMapText.Time(priority, hours))}";

    /// <summary>The head of the map in sentences; the requirements are reached by their rows.</summary>
    public static string Speak(HeatMapCardData data) => CardFrame.Sentences([
        $"{HeatMapText.Title} for {data.HeatMap.RoleTitle}: {HeatMapText.Asked(data.Asked, data.Total)}",
        MapMoves.Head(data.HeatMap),
        HeatMapText.Strengths + ":",
        .. OrElse(data.HeatMap.Strengths.Select(cell => cell.Name + Shown(cell)), HeatMapText.NoStrengths),
        HeatMapText.Priorities + ":",
        .. OrElse(Priorities(data), HeatMapText.NoPriorities(data.HeatMap)),
        data.HeatMap.Priorities.Count > 0 ? HeatMapText.Assumption(data.HoursSaid) : null,
        .. data.HeatMap.Categories.Select(category =>
            $"{HeatMapText.Category(category.Category)}: {BandCounts.Words(category)}"),
        data.HeatMap.NextStep is { } readiness ? $"{HeatMapText.NextStep}: {HeatMapText.Readiness(readiness)}" : null]);

    public static PlainText Text(HeatMapCardData data)
    {
        var text = new PlainText().Line(HeatMapText.Title)
            .Line($"{data.HeatMap.RoleTitle}. {HeatMapText.Asked(data.Asked, data.Total)}.");
        if (MapMoves.Head(data.HeatMap) is { } moves)
        {
            text.Line($"{moves}.");
        }

        text.Blank();
        text.Line(HeatMapText.Strengths);
        foreach (var line in OrElse(data.HeatMap.Strengths.Select(cell => cell.Name + "," + Shown(cell)), HeatMapText.NoStrengths))
        {
            text.Item("-", line, indent: 2);
        }

        text.Blank().Line(HeatMapText.Priorities);
        foreach (var (index, line) in OrElse(Priorities(data), HeatMapText.NoPriorities(data.HeatMap)).Index())
        {
            text.Item(FormattableString.Invariant($"{index + 1}."), line, indent: 2);
        }

        if (data.HeatMap.Priorities.Count > 0)
        {
            text.Line(HeatMapText.Assumption(data.HoursSaid), indent: 2);
        }

        foreach (var category in data.HeatMap.Categories)
        {
            text.Blank();
            CategoryRows.Text(text, category);
        }

        if (data.HeatMap.NextStep is { } readiness)
        {
            text.Blank().Line(HeatMapText.NextStep).Line(HeatMapText.Readiness(readiness), indent: 2);
        }

        return Foot(text, data);
    }

    private static PlainText Foot(PlainText text, HeatMapCardData data)
    {
        text.Blank();
        if (data.Answered is { } answer)
        {
            return text.Line(CardText.Chosen(answer));
        }

        string[] choices = [.. data.Choices.Select(choice => choice.Label), .. data.Asked > 0 ? [HeatMapText.ShowQuotes] : Array.Empty<string>()];
        return choices.Length == 0 ? text : text.Line($"{CardText.AlsoSay} {string.Join(", ", choices)}.");
    }

    private static IEnumerable<string> Priorities(HeatMapCardData data) => data.HeatMap.Priorities.Select(priority =>
        $"{priority.Cell.Name}: {Gap(priority, data.HoursPerWeek)}");

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static IEnumerable<string> OrElse(IEnumerable<string> lines, string none) => lines.DefaultIfEmpty(none);
}
