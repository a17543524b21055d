using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Reads one asset file. Every fault is reported with its place; an asset with faults is not used.</summary>
internal static class AssetReader
{
    private const int RepeatableVariants = 3;

    private static readonly Dictionary<string, AssetKind> Kinds = new(StringComparer.Ordinal)
    {
        ["phase"] = AssetKind.Phase, ["learning"] = AssetKind.Learning, ["shared"] = AssetKind.Shared,
    };

    private static readonly Dictionary<string, AssetStatus> States = new(StringComparer.Ordinal)
    {
        ["planned"] = AssetStatus.Planned, ["ready"] = AssetStatus.Ready,
    };

    private static readonly Dictionary<string, EvidenceClass> Classes = new(StringComparer.Ordinal)
    {
        ["K"] = EvidenceClass.Knowledge, ["P-sim"] = EvidenceClass.SimulatedPerformance, ["P-rep"] = EvidenceClass.ReportedPerformance,
    };

    internal static ConversationAsset? Read(string file, string expectedId, TextReader text, ICollection<AssetProblem> problems)
    {
        var before = problems.Count;
        var asset = Parse(file, text, problems) is { } root ? Read(root, expectedId) : null;
        return problems.Count == before ? asset : null;
    }

    private static AssetNode? Parse(string file, TextReader text, ICollection<AssetProblem> problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(text);
            if (stream.Documents.Count == 1)
            {
                return new AssetNode(file, string.Empty, stream.Documents[0].RootNode, problems);
            }

            problems.Add(new AssetProblem(file, 0, string.Empty, "should hold one YAML document"));
        }
        catch (YamlException fault)
        {
            problems.Add(new AssetProblem(file, (int)fault.Start.Line, string.Empty, fault.Message));
        }
        catch (InvalidOperationException)
        {
            // The parser says no more than that when a bracket is never closed.
            problems.Add(new AssetProblem(file, 0, string.Empty, "is no valid YAML; a bracket or a quotation mark may be open"));
        }

        return null;
    }

    private static ConversationAsset? Read(AssetNode root, string expectedId)
    {
        var kind = root.Fields().TryGetValue("kind", out var kindNode) ? kindNode.OneOf(Kinds) : null;
        string[] common = ["kind", "id", "version", "title", "purpose", "phrases"];
        var fields = kind == AssetKind.Shared
            ? root.Fields(common, "settings", "defaults", "labels", "terms")
            : root.Fields([.. common, "status", "evidence", "stages", "stop"], "settings", "defaults", "labels", "terms", "questions");
        var id = Text(fields, "id");
        if (id is not null && id != expectedId)
        {
            fields["id"].Report($"should be '{expectedId}', the name of its folder");
        }

        var version = fields.TryGetValue("version", out var versionNode) ? versionNode.Number() : null;
        if (version is < 1 || version is { } number && number != Math.Truncate(number))
        {
            versionNode!.Report("should be a whole number from 1");
        }

        return new ConversationAsset
        {
            Id = expectedId,
            Kind = kind ?? AssetKind.Shared,
            Status = fields.TryGetValue("status", out var status) ? status.OneOf(States) ?? AssetStatus.Planned : AssetStatus.Ready,
            Version = (int)(version ?? 1),
            Title = Text(fields, "title") ?? string.Empty,
            Purpose = Text(fields, "purpose") ?? string.Empty,
            Evidence = List(fields, "evidence", item => item.OneOf(Classes) ?? EvidenceClass.Knowledge),
            Stages = List(fields, "stages", item => Pair(item, "purpose", (name, value) => new AssetStage(name, value))),
            Stop = List(fields, "stop", item => Pair(item, "when", (name, value) => new StopRule(name, value))),
            Settings = Map(fields, "settings", item => item.Number() ?? 0),
            Defaults = Map(fields, "defaults", item => item.Text() ?? string.Empty),
            Phrases = ReadPhrases(fields),
        };
    }

    private static IReadOnlyDictionary<string, Phrase> ReadPhrases(IReadOnlyDictionary<string, AssetNode> fields)
    {
        var reader = new PhraseReader(RepeatableVariants);
        foreach (var (section, read) in new (string, Action<AssetNode>)[]
        {
            ("phrases", reader.ReadPhrases),
            ("labels", node => reader.ReadFixed(node, "label-")),
            ("terms", node => reader.ReadFixed(node, string.Empty)),
            ("questions", reader.ReadQuestions),
        })
        {
            if (fields.TryGetValue(section, out var node))
            {
                read(node);
            }
        }

        return reader.Phrases;
    }

    private static string? Text(IReadOnlyDictionary<string, AssetNode> fields, string name) =>
        fields.TryGetValue(name, out var node) ? node.Text() : null;

    private static IReadOnlyList<T> List<T>(IReadOnlyDictionary<string, AssetNode> fields, string name, Func<AssetNode, T> read) =>
        fields.TryGetValue(name, out var node) ? [.. node.Items().Select(read)] : [];

    private static Dictionary<string, T> Map<T>(IReadOnlyDictionary<string, AssetNode> fields, string name, Func<AssetNode, T> read) =>
        fields.TryGetValue(name, out var node)
            ? node.Fields().ToDictionary(pair => pair.Key, pair => read(pair.Value), StringComparer.Ordinal)
            : [];

    private static T Pair<T>(AssetNode item, string second, Func<string, string, T> make)
    {
        var fields = item.Fields(["id", second]);
        return make(Text(fields, "id") ?? string.Empty, Text(fields, second) ?? string.Empty);
    }
}
