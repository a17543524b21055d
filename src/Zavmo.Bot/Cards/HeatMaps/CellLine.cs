using Zavmo.Learning.Discover.HeatMaps;

namespace Zavmo.Bot.Cards.HeatMaps;

/// <summary>The line that says what is known of one requirement.</summary>
internal static class CellLine
{
    public static string Of(HeatMapCell cell)
    {
        var line = cell.Prerequisite is { } status ? Of(cell, status) : Levels(cell);
        var moved = $"{line}{MapMoves.Of(cell)}{(cell.SeenDifferently is null ? "" : ", " + HeatMapText.SeesItDifferently)}";
        return cell.Horizon is { Length: > 0 } horizon ? $"{moved}. Horizon: {horizon}" : moved;
    }

    private static string Of(HeatMapCell cell, PrerequisiteStatus status) => status switch
    {
        _ when cell.Band == GapBand.NoChanceYet => $"{HeatMapText.Wanted(cell)}, and you have had no chance yet",
        PrerequisiteStatus.MetShown => $"Shown by what you did, {Wanted(cell)}",
        PrerequisiteStatus.MetSaid when cell.IsProofNamed => "You named what shows it, and nobody has looked at it yet",
        PrerequisiteStatus.MetSaid => "You say you have it, nothing has shown it yet",
        PrerequisiteStatus.NotYet when cell.IsNearlyMet => $"You say nearly, {Wanted(cell)}",
        PrerequisiteStatus.NotYet => $"Not there yet, {Wanted(cell)}",
        _ => $"{HeatMapText.Wanted(cell)}, not asked yet",
    };

    private static string Wanted(HeatMapCell cell) => HeatMapText.Wanted(cell).ToLowerInvariant();

    private static string Levels(HeatMapCell cell)
    {
        var self = cell.SelfLevel is { } said ? $"You say {HeatMapText.Required(said)}" : "Not rated by you";
        var needed = $"needed {HeatMapText.Required(cell.RequiredLevel)}{(cell.IsWish ? $", {Wanted(cell)}" : "")}";
        var chance = cell.NoChanceYet ? ", no chance yet, so from what you would do or know" : "";
        return cell is { AssessedLevel: { } level, HalfWidth: { } halfWidth }
            ? $"{self}, shown {HeatMapText.Assessed(level)}, {needed}, {Certainty.Of(halfWidth)}{chance}"
            : $"{self}, {needed}, {(cell.NoChanceYet ? "no chance at it yet" : "not asked yet")}";
    }
}
