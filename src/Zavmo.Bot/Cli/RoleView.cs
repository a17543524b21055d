using System.Globalization;
using Spectre.Console;
using Zavmo.Bot.Roles;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cli;

/// <summary>A role as a person reads it in the terminal.</summary>
public static class RoleView
{
    /// <summary>Writes the counts, and with <paramref name="full"/> every requirement.</summary>
    public static void Write(Role role, bool full)
    {
        ArgumentNullException.ThrowIfNull(role);
        var profile = role.Profile;
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[bold]{profile.Title}[/] {profile.Level}  id: {role.Id}  version: {role.Version}");
        var counts = new Table().AddColumns("what", "how many").SimpleBorder();
        foreach (var (name, count) in RoleCounts.Of(profile).Named())
        {
            counts.AddRow(Markup.Escape(name), count.ToString(CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(counts);
        foreach (var section in profile.UnknownSections)
        {
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture, $"Kept, not understood: {section.Heading} (lines {section.Lines.First} to {section.Lines.Last})");
        }

        if (full)
        {
            WriteRequirements(profile);
            AnsiConsole.WriteLine(RoleText.Of(profile));
        }
    }

    private static void WriteRequirements(RoleProfile profile)
    {
        var table = new Table().AddColumns("category", "requirement", "level", "weight", "lines").SimpleBorder();
        foreach (var requirement in profile.Requirements)
        {
            table.AddRow(
                requirement.Category.ToString(),
                Markup.Escape(requirement.Name),
                requirement.RequiredLevel.ToString(CultureInfo.InvariantCulture),
                requirement.Weight.ToString("0.00", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"{requirement.Lines.First}-{requirement.Lines.Last}"));
        }

        AnsiConsole.Write(table);
    }
}
