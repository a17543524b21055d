using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Spectre.Console;
using Zavmo.Learning.Discover.Items;

namespace Zavmo.Bot.Cli;

/// <summary>The questions that can be asked about a role, as a table or as JSON.</summary>
public static class RoleItemsView
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes them, in their order.</summary>
    public static void Write(IReadOnlyList<DiscoverItem> items, bool json)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (json)
        {
            Console.WriteLine(new JsonArray([.. items.Select(Node)]).ToJsonString(Indented));
            return;
        }

        var table = new Table().AddColumns("id", "requirement", "kind", "level", "source").SimpleBorder();
        foreach (var item in items)
        {
            table.AddRow(
                Markup.Escape(item.Id),
                Markup.Escape(item.RequirementId),
                item.Kind.ToString(),
                item.Level?.ToString(CultureInfo.InvariantCulture) ?? "",
                Markup.Escape(item.Source));
        }

        AnsiConsole.Write(table);
    }

    private static JsonObject Node(DiscoverItem item) => new()
    {
        ["id"] = item.Id,
        ["requirement"] = item.RequirementId,
        ["kind"] = JsonNamingPolicy.KebabCaseLower.ConvertName(item.Kind.ToString()),
        ["level"] = item.Level,
        ["source"] = item.Source,
    };
}
