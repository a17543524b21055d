using System.Globalization;
using System.Text.Json.Nodes;
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
        foreach (var (name, count) in Counts(profile))
        {
            counts.AddRow(Markup.Escape(name), count);
        }

        AnsiConsole.Write(counts);
        if (profile.Reading is { } reading)
        {
            Console.WriteLine(FormattableString.Invariant($"Read with the language model: {reading.Kept} items stood in the lines they named, {reading.Dropped} were dropped."));
        }

        foreach (var section in profile.UnknownSections)
        {
            AnsiConsole.MarkupLineInterpolated(
                CultureInfo.InvariantCulture, $"Kept, not understood: {section.Heading} (lines {section.Lines})");
        }

        if (full)
        {
            WriteRequirements(profile);
            WriteProfile(profile);
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
                requirement.Lines.ToString());
        }

        AnsiConsole.Write(table);
    }

    private static IEnumerable<(string Name, string Count)> Counts(RoleProfile profile) =>
        JsonNode.Parse(RoleJson.WriteReport(profile))!["counts"]!.AsObject().Select(count => (count.Key, count.Value!.ToString()));

    private static void WriteProfile(RoleProfile profile)
    {
        var tree = new Tree("the whole profile");
        Grow(tree, JsonNode.Parse(RoleJson.Write(profile))!.AsObject().Where(member => member.Key != "requirements"));
        AnsiConsole.Write(tree);
    }

    private static void Grow(IHasTreeNodes at, IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        foreach (var (name, value) in members)
        {
            switch (value)
            {
                case JsonObject item:
                    Grow(at.AddNode(Markup.Escape(name)), item);
                    break;
                case JsonArray { Count: > 0 } items:
                    Grow(
                        at.AddNode(Markup.Escape(name)),
                        items.Select((item, place) => KeyValuePair.Create((place + 1).ToString(CultureInfo.InvariantCulture), item)));
                    break;
                case JsonValue text when text.ToString().Length > 0:
                    at.AddNode(Markup.Escape($"{name}: {text}"));
                    break;
            }
        }
    }
}
