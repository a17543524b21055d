using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zavmo.Bot.Storage.Move;

namespace Zavmo.Bot.Cli;

/// <summary>Writes what <c>storage migrate</c> did.</summary>
internal sealed class MoveReportWriter(bool json, TextWriter output)
{
    private const int ShortHash = 16;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Whether it writes JSON.</summary>
    public bool IsJson => json;

    /// <summary>1 where a chain of evidence does not hold, else 0.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Says what is about to be done.</summary>
    public void Begin(string from, string to)
    {
        if (!json)
        {
            output.WriteLine($"From  {from}");
            output.WriteLine($"To    {to}");
        }
    }

    /// <summary>Says what would be moved.</summary>
    public void Write(IReadOnlyList<MovedCount> counts, RequestUnits units)
    {
        if (json)
        {
            Write(new JsonObject
            {
                ["dryRun"] = true,
                ["documents"] = counts.Sum(each => each.Created),
                ["containers"] = new JsonArray([.. counts.Select(each => new JsonObject { ["name"] = each.Name, ["documents"] = each.Created })]),
                ["requestUnits"] = units.Total,
            });
            return;
        }

        foreach (var each in counts.Append(new MovedCount("all", counts.Sum(each => each.Created), 0)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{each.Name,-10}  {each.Created,10:N0}"));
        }

        output.WriteLine("Nothing was moved: this was a dry run, and the target was not looked at.");
        Cost(units);
    }

    /// <summary>Says what was moved.</summary>
    /// <param name="report">What was done.</param>
    /// <param name="units">What it cost.</param>
    /// <param name="secret">The secret's file.</param>
    /// <param name="webChat">Where the local web chat is.</param>
    public void Write(MoveReport report, RequestUnits units, string secret, string webChat)
    {
        ExitCode = report.Broken.Count > 0 ? 1 : 0;
        if (json)
        {
            Write(ToJson(report, units.Total));
            return;
        }

        if (report.Moved.Count == 0)
        {
            output.WriteLine("An earlier run had moved everything; this one has compared it again.");
        }

        output.WriteLine(Line("container", "written", "was there", "compared", "source sha-256", "target sha-256"));
        foreach (var each in report.Compared)
        {
            var moved = report.Moved.FirstOrDefault(moved => moved.Name == each.Name);
            output.WriteLine(Line(each.Name, N(moved?.Created ?? 0), N(moved?.Found ?? 0), N(each.Target.Count), each.Source.Hash[..ShortHash], each.Target.Hash[..ShortHash]));
        }

        output.WriteLine(Line(
            "all", N(report.Moved.Sum(each => each.Created)), N(report.Moved.Sum(each => each.Found)), N(report.Compared.Sum(each => each.Target.Count)), report.SourceHash[..ShortHash], report.TargetHash[..ShortHash]));
        output.WriteLine(report.Broken.Count == 0
            ? $"Both hold the same. {N(report.Chains)} evidence chains verify."
            : $"Both hold the same, but of {N(report.Chains)} evidence chains these do not verify, in either: {string.Join(", ", report.Broken)}.");
        Cost(units);
        output.WriteLine($"Start the bot on it with {secret}: encrypted fields open with nothing else.");
        output.WriteLine($"The local web chat stays in {webChat}, and what was moved stays where it was too: an erasure from now on does not reach it there. Delete it when you no longer need it.");
    }

    private static JsonObject ToJson(MoveReport report, double units) => new()
    {
        ["from"] = report.From,
        ["to"] = report.To,
        ["written"] = report.Moved.Sum(each => each.Created),
        ["wasThere"] = report.Moved.Sum(each => each.Found),
        ["compared"] = report.Compared.Sum(each => each.Target.Count),
        ["sourceHash"] = report.SourceHash,
        ["targetHash"] = report.TargetHash,
        ["evidenceChains"] = report.Chains,
        ["brokenChains"] = new JsonArray([.. report.Broken.Select(broken => JsonValue.Create(broken))]),
        ["containers"] = new JsonArray([.. report.Compared.Select(each => new JsonObject
        {
            ["name"] = each.Name,
            ["written"] = report.Moved.FirstOrDefault(moved => moved.Name == each.Name)?.Created ?? 0,
            ["wasThere"] = report.Moved.FirstOrDefault(moved => moved.Name == each.Name)?.Found ?? 0,
            ["compared"] = each.Target.Count,
            ["sourceHash"] = each.Source.Hash,
            ["targetHash"] = each.Target.Hash,
        })]),
        ["requestUnits"] = units,
    };

    private static string Line(string name, string written, string found, string compared, string source, string target) =>
        string.Create(CultureInfo.InvariantCulture, $"{name,-10}  {written,10}  {found,10}  {compared,10}  {source,-ShortHash}  {target,-ShortHash}").TrimEnd();

    private static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private void Cost(RequestUnits units)
    {
        if (units.Line.Length > 0)
        {
            output.WriteLine(units.Line);
        }
    }

    private void Write(JsonObject summary) => output.WriteLine(summary.ToJsonString(Indented));
}
