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
        var asset = AssetDocument.Parse(file, text, problems) is { } root ? Read(root, expectedId) : null;
        return problems.Count == before ? asset : null;
    }

    private static ConversationAsset? Read(AssetNode root, string expectedId)
    {
        var kind = root.Fields().TryGetValue("kind", out var kindNode) ? kindNode.OneOf(Kinds) : null;
        string[] common = ["kind", "id", "version", "title", "purpose"];
        string[] held = [.. common, "status", "evidence", "stages", "stop"];
        string[] said = ["phrases", "settings", "defaults", "labels", "terms"];
        var fields = kind switch
        {
            AssetKind.Shared => root.Fields(common, said),
            AssetKind.Learning => root.Fields([.. held, "does", "fit"], [.. said, "questions", "occasions"]),
            _ => root.Fields(held, [.. said, "questions"]),
        };
        var id = fields.Text("id");
        if (id is not null && id != expectedId)
        {
            fields["id"].Report($"should be '{expectedId}', the name of its folder");
        }

        var version = fields.TryGetValue("version", out var versionNode) ? versionNode.Number() : null;
        if (version is < 1 || version is { } number && number != Math.Truncate(number))
        {
            versionNode!.Report("should be a whole number from 1");
        }

        var status = fields.TryGetValue("status", out var statusNode) ? statusNode.OneOf(States) ?? AssetStatus.Planned : AssetStatus.Ready;
        if (status == AssetStatus.Ready && !fields.ContainsKey("phrases"))
        {
            root.Report("'phrases' is missing");
        }

        return new ConversationAsset
        {
            Id = expectedId,
            Kind = kind ?? AssetKind.Shared,
            Status = status,
            Version = (int)(version ?? 1),
            Title = fields.Text("title") ?? string.Empty,
            Purpose = fields.Text("purpose") ?? string.Empty,
            Does = fields.Text("does") ?? string.Empty,
            Fit = fields.TryGetValue("fit", out var fit) ? FitReader.Read(fit) : new Dictionary<Mastery, ConversationFit>(),
            Occasions = fields.List("occasions", FitReader.ReadOccasion),
            Evidence = fields.List("evidence", item => item.OneOf(Classes) ?? EvidenceClass.Knowledge),
            Stages = fields.List("stages", item => Pair(item, "purpose", (name, value) => new AssetStage(name, value))),
            Stop = fields.List("stop", item => Pair(item, "when", (name, value) => new StopRule(name, value))),
            Settings = fields.Map("settings", item => item.Number() ?? 0),
            Defaults = fields.Map("defaults", item => item.Text() ?? string.Empty),
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

    private static T Pair<T>(AssetNode item, string second, Func<string, string, T> make)
    {
        var fields = item.Fields(["id", second]);
        return make(fields.Text("id") ?? string.Empty, fields.Text(second) ?? string.Empty);
    }
}
