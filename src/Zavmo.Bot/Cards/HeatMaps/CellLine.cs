using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>The line that says what is known of one requirement.</summary>
internal static class CellLine
{
    public static string Of(HeatMapCell cell)
    {
        var line = cell.Prerequisite is { } status ? Of(status) : Levels(cell);
        return cell.Horizon is { Length: > 0 } horizon ? $"{line}. Horizon: {horizon}" : line;
    }

    private static string Of(PrerequisiteStatus status) => status switch
    {
        PrerequisiteStatus.MetShown => "What you told me shows it",
        PrerequisiteStatus.MetSaid => "You say you have it, nothing has shown it yet",
        PrerequisiteStatus.NotYet => "Missing so far, needed from the start",
        _ => "Needed from the start, not asked yet",
    };

    private static string Levels(HeatMapCell cell)
    {
        var self = cell.SelfLevel is { } said ? $"You say {HeatMapText.Required(said)}" : "Not rated by you";
        var needed = $"needed {HeatMapText.Required(cell.RequiredLevel)}";
        return cell is { AssessedLevel: { } level, HalfWidth: { } halfWidth }
            ? $"{self}, shown {HeatMapText.Assessed(level)}, {needed}, {Certainty.Of(halfWidth)}"
            : $"{self}, {needed}, not asked yet";
    }
}
