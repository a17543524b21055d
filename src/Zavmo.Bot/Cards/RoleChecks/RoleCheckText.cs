using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cards.RoleChecks;

/// <summary>The fixed words of the cards that show what was understood of a job description.</summary>
internal static class RoleCheckText
{
    public const string Title = "What I understood";
    public const string Yours = "Added by you";
    public const string Held = "You say you have this. I note it as your own rating, never as evidence.";
    public const string SayIt = "Open a line to change it. Or say: remove 4, merge 2 and 5, rename 3 to Stock control, level 2 for 1, add forklift licence, 2 is me already.";

    public static string Level(Requirement requirement) => Measure(requirement) + (requirement.IsWish ? ", nice to have" : "");

    private static string Measure(Requirement requirement) =>
        requirement.Category == RequirementCategory.Prerequisite ? "Met or not" : $"Level {HeatMapText.Required(requirement.RequiredLevel)}";

    public static string Count(int count, int first, int last) => last - first + 1 == count
        ? FormattableString.Invariant($"{count} {(count == 1 ? "thing" : "things")} that it asks for.")
        : FormattableString.Invariant($"{first} to {last} of {count} things that it asks for.");

    /// <summary>How many duties the text names; empty where none.</summary>
    public static string Duties(int count) => count == 0 ? "" : FormattableString.Invariant($" {count} {(count == 1 ? "duty" : "duties")} for the plan.");

    /// <summary>How much of the text yielded nothing; empty where all of it did.</summary>
    public static string LeftOut(int count) => count == 0 ? "" : FormattableString.Invariant($" {count} {(count == 1 ? "line" : "lines")} left out.");
}
