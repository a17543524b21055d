using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Learning.Tests.Deliver.Knowledge;

/// <summary>The topics as the learning designers wrote them; the host's own reader checks their form.</summary>
internal static class WrittenTopics
{
    private static readonly IDeserializer Reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public static IReadOnlyList<KnowledgeTopic> All { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "dialogs", "knowledge"), "*.yaml").Order(StringComparer.Ordinal).Select(file => Of(Reader.Deserialize<TopicFile>(File.ReadAllText(file))))];

    /// <summary>Answers with what they are, written once and not used to tune the judge or the files.</summary>
    public static IReadOnlyList<(string Label, string Item, string Answer)> Fresh() =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Zavmo.Learning.Tests", "Deliver", "Knowledge", "fresh-answers.tsv"))
            .Select(line => line.Split('\t'))
            .Select(row => (row[0], row[1], row[2]))];

    public static string Role(string id) => File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "roles", id + ".md"));

    public static KnowledgeTopic Get(string id) => All.Single(topic => topic.Id == id);

    private static KnowledgeTopic Of(TopicFile file) => new()
    {
        Id = file.Id,
        Version = file.Version,
        Title = file.Title,
        About = file.About,
        Serves = new ServedRequirements(file.Serves["names"], file.Serves.GetValueOrDefault("words") ?? []),
        Sources = [.. file.Sources.Select(source => new KnowledgeSource(source["id"], source["title"], source["publisher"], null))],
        Expectations = [.. file.Expectations.Select(expectation => new Expectation
        {
            Id = expectation.Id,
            Statement = expectation.Statement,
            Weight = expectation.Weight,
            Paraphrases = expectation.Says,
            Ideas = Ideas(expectation.Ideas),
            Hints = new HintLadder(expectation.Hints["nudge"], expectation.Hints["pointed"], expectation.Hints["example"], expectation.Hints["assertion"], expectation.Hints["parallel"]),
            Sources = expectation.Sources,
        })],
        Misconceptions = [.. file.Misconceptions.Select(held => new Misconception(held.Id, held.Says, held.Why, held.Corrects, Ideas(held.Ideas)))],
        Items = [.. file.Items.Select(item => new KnowledgeItem
        {
            Id = item.Id,
            Kind = Enum.Parse<KnowledgeItemKind>(item.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Level = item.Level,
            Case = item.Case,
            Question = item.Ask,
            LooksFor = item.LooksFor,
            Options = [.. item.Options.Select(option => new KnowledgeOption(option["id"], option["text"], option.ContainsKey("right"), option.GetValueOrDefault("shows")))],
            Sources = item.Sources,
        })],
    };

    private static IReadOnlyList<IReadOnlyList<string>> Ideas(List<string> ideas) =>
        [.. ideas.Select(idea => (IReadOnlyList<string>)idea.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private sealed class TopicFile
    {
        public string Id { get; set; } = "";

        public int Version { get; set; }

        public string Title { get; set; } = "";

        public string About { get; set; } = "";

        public Dictionary<string, List<string>> Serves { get; set; } = [];

        public List<Dictionary<string, string>> Sources { get; set; } = [];

        public List<ExpectationPart> Expectations { get; set; } = [];

        public List<MisconceptionPart> Misconceptions { get; set; } = [];

        public List<ItemPart> Items { get; set; } = [];

        public List<object> Scenes { get; set; } = [];
    }

    private sealed class ExpectationPart
    {
        public string Id { get; set; } = "";

        public string Statement { get; set; } = "";

        public int Weight { get; set; }

        public List<string> Says { get; set; } = [];

        public List<string> Ideas { get; set; } = [];

        public Dictionary<string, string> Hints { get; set; } = [];

        public List<string> Sources { get; set; } = [];
    }

    private sealed class MisconceptionPart
    {
        public string Id { get; set; } = "";

        public List<string> Says { get; set; } = [];

        public string Why { get; set; } = "";

        public string Corrects { get; set; } = "";

        public List<string> Ideas { get; set; } = [];
    }

    private sealed class ItemPart
    {
        public string Id { get; set; } = "";

        public string Kind { get; set; } = "";

        public int Level { get; set; }

        public string Case { get; set; } = "";

        public string Ask { get; set; } = "";

        public List<string> LooksFor { get; set; } = [];

        public List<Dictionary<string, string>> Options { get; set; } = [];

        public List<string> Sources { get; set; } = [];
    }
}
