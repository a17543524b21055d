using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Roles;
using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.Items;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cli;

/// <summary><c>role import FILE</c> and <c>role show ID</c>.</summary>
public static class RoleCommand
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly Option<bool> Json = new("--json") { Description = "Write JSON instead of a table." };

    private static readonly Option<bool> Items = new("--items") { Description = "List every question that can be asked about the role, with id, requirement, kind, level and source." };

    private static readonly Option<string> Tenant = TenantOption.Create("The tenant whose learners may choose the role.");

    /// <summary>The command with its two sub-commands.</summary>
    public static Command Create() => new("role", "Imports job descriptions and shows what they ask for.") { Import(), Show() };

    private static Command Import()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A job description: text, Markdown, Word (.docx) or PDF." };
        var command = new Command("import", """
            Reads a job description and offers its role in the chat.

            Example: zavmo role import job-description.md --json
            """)
        {
            file, Json, Tenant,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async library =>
        {
            var text = await RoleFile.ReadAsync(parsed.GetRequiredValue(file), cancellation);
            var imported = await library.ImportAsync(parsed.GetRequiredValue(Tenant), text, cancellation);
            return (imported.Role, imported.Unchanged);
        }));
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "The role's id, as import printed it." };
        var command = new Command("show", """
            Shows a role that was imported or comes with the product.

            Example: zavmo role show senior-ai-ml-engineer --items
            """)
        {
            id, Items, Json, Tenant,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async library =>
        {
            var tenant = parsed.GetRequiredValue(Tenant);
            var roleId = parsed.GetRequiredValue(id);
            var role = await library.FindAsync(tenant, roleId, cancellation) ?? throw new InvalidDataException(
                $"There is no role '{roleId}'. Known: {string.Join(", ", (await library.ListAsync(tenant, cancellation)).Select(role => role.Id))}.");
            return (role, null);
        }));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<RoleLibrary, Task<(Role Role, bool? Unchanged)>> find)
    {
        await using var app = ZavmoHost.Create([ZavmoHost.Quiet]);
        var (role, unchanged) = await find(app.Services.GetRequiredService<RoleLibrary>());
        if (unchanged is null && parsed.GetValue(Items))
        {
            RoleItemsView.Write(ItemBank.Of(role.Profile, app.Services.GetRequiredService<KnowledgeBank>()), parsed.GetValue(Json));
        }
        else if (parsed.GetValue(Json))
        {
            Console.WriteLine(ToJson(role, unchanged));
        }
        else
        {
            RoleView.Write(role, full: unchanged is null);
            if (unchanged == true)
            {
                Console.WriteLine($"Nothing has changed since version {role.Version} was imported, so it stays version {role.Version}.");
            }
        }

        return 0;
    }

    private static string ToJson(Role role, bool? unchanged)
    {
        var report = JsonNode.Parse(RoleJson.WriteReport(role.Profile))!.AsObject();
        var requirements = report["profile"]!["requirements"]!.DeepClone();
        report.Insert(0, "id", role.Id);
        report.Insert(1, "version", role.Version);
        if (unchanged is { } same)
        {
            report.Insert(2, "unchanged", same);
        }

        report.Insert(report.IndexOf("profile"), "requirements", requirements);
        return report.ToJsonString(Indented);
    }
}
