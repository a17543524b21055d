using Zavmo.Bot.Conversations.Assets;
using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Bot.Conversations.Knowledge;

/// <summary>Reads one topic. Every fault is reported with its place; a topic with faults is not used.</summary>
internal static class KnowledgeReader
{
    private const int MostWeight = 3;

    internal static KnowledgeTopic? Read(string file, string expectedId, TextReader text, ICollection<AssetProblem> problems)
    {
        var before = problems.Count;
        var topic = AssetDocument.Parse(file, text, problems) is { } root ? Read(root, expectedId) : null;
        return problems.Count == before ? topic : null;
    }

    private static KnowledgeTopic Read(AssetNode root, string expectedId)
    {
        var fields = root.Fields(["id", "version", "title", "about", "serves", "sources", "expectations", "misconceptions", "items"], "scenes");
        if (fields.Text("id") is { } id && id != expectedId)
        {
            fields["id"].Report($"should be '{expectedId}', the name of its file");
        }

        var sources = new KnownIds("source");
        var expectations = new KnownIds("expectation");
        var misconceptions = new KnownIds("misconception");
        var items = new KnownIds("item");
        var scenes = new KnownIds("scene");

        // In this order, so that whatever refers to something is read after it.
        return new KnowledgeTopic
        {
            Id = expectedId,
            Version = fields.Whole("version", 1, int.MaxValue),
            Title = fields.Text("title") ?? string.Empty,
            About = fields.Text("about") ?? string.Empty,
            Serves = fields.TryGetValue("serves", out var serves) ? ReadServes(serves) : new ServedRequirements([], []),
            Sources = fields.List("sources", node => ReadSource(node, sources)),
            Expectations = fields.List("expectations", node => ReadExpectation(node, expectations, sources)),
            Misconceptions = fields.List("misconceptions", node => ReadMisconception(node, misconceptions, expectations)),
            Items = fields.List("items", node => KnowledgeItemReader.Read(node, items, expectations, misconceptions, sources)),
            Scenes = fields.List("scenes", node => ReadScene(node, scenes, expectations)),
        };
    }

    private static ServedRequirements ReadServes(AssetNode node)
    {
        var fields = node.Fields(["names"], "words");
        return new ServedRequirements(Texts(fields, "names"), Texts(fields, "words"));
    }

    private static KnowledgeSource ReadSource(AssetNode node, KnownIds sources)
    {
        var fields = node.Fields(["id", "title", "publisher"], "url");
        Uri? url = null;
        if (fields.Text("url") is { } address && !(Uri.TryCreate(address, UriKind.Absolute, out url) && url.Scheme == Uri.UriSchemeHttps))
        {
            fields["url"].Report("should be an address that begins with https://");
        }

        return new KnowledgeSource(sources.Add(fields, "id"), fields.Text("title") ?? string.Empty, fields.Text("publisher") ?? string.Empty, url);
    }

    private static Expectation ReadExpectation(AssetNode node, KnownIds expectations, KnownIds sources)
    {
        var fields = node.Fields(["id", "statement", "weight", "says", "ideas", "hints", "sources"]);
        return new Expectation
        {
            Id = expectations.Add(fields, "id"),
            Statement = fields.Text("statement") ?? string.Empty,
            Weight = fields.Whole("weight", 1, MostWeight),
            Paraphrases = Texts(fields, "says"),
            Ideas = Ideas(fields),
            Hints = fields.TryGetValue("hints", out var hints) ? ReadHints(hints) : new HintLadder("", "", "", "", ""),
            Sources = sources.Refer(fields, "sources"),
        };
    }

    private static HintLadder ReadHints(AssetNode node)
    {
        var fields = node.Fields(["nudge", "pointed", "example", "assertion", "parallel"]);
        return new HintLadder(Text("nudge"), Text("pointed"), Text("example"), Text("assertion"), Text("parallel"));

        string Text(string name) => fields.Text(name) ?? string.Empty;
    }

    private static Misconception ReadMisconception(AssetNode node, KnownIds misconceptions, KnownIds expectations)
    {
        var fields = node.Fields(["id", "says", "why", "corrects"], "ideas");
        return new Misconception(
            misconceptions.Add(fields, "id"), Texts(fields, "says"), fields.Text("why") ?? string.Empty, expectations.ReferToOne(fields, "corrects"), Ideas(fields));
    }

    private static KnowledgeScene ReadScene(AssetNode node, KnownIds scenes, KnownIds expectations)
    {
        var fields = node.Fields(["id", "situation", "twist", "looks-for"]);
        return new KnowledgeScene(
            scenes.Add(fields, "id"), fields.Text("situation") ?? string.Empty, fields.Text("twist") ?? string.Empty, expectations.Refer(fields, "looks-for"));
    }

    private static IReadOnlyList<string> Texts(IReadOnlyDictionary<string, AssetNode> fields, string name) =>
        fields.List(name, item => item.Text() ?? string.Empty);

    // "edge|limit": one idea, and the words of which one is enough.
    private static IReadOnlyList<IReadOnlyList<string>> Ideas(IReadOnlyDictionary<string, AssetNode> fields) => fields.List(
        "ideas",
        item => (IReadOnlyList<string>)(item.Text() ?? string.Empty).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
