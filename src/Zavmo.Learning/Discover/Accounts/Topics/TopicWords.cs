using System.Runtime.CompilerServices;

namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>What a requirement is about: the words of its name and description, and the fields they speak of.</summary>
internal sealed class TopicWords
{
    private const int NameWeight = 2;
    private const int FieldCounts = 2;
    private const int FewestWords = 2;
    private static readonly ConditionalWeakTable<string, TopicWords> Known = [];
    private readonly string title;
    private readonly HashSet<string> name;
    private readonly HashSet<string> description;

    public TopicWords(string name, string description)
    {
        title = name;
        this.name = [.. Telling(name)];
        this.description = [.. Telling(description).Where(stem => !this.name.Contains(stem))];
        Fields = Topics.Fields.Count(this.name).Concat(Topics.Fields.Count(this.name)).Concat(Topics.Fields.Count(this.description))
            .GroupBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value), StringComparer.Ordinal);
    }

    /// <summary>The words of a requirement, found once for as long as its description is kept, and not for every answer.</summary>
    public static TopicWords Of(string name, string description) =>
        Known.GetValue(description, text => new TopicWords(name, text)) is { } known && known.title == name ? known : new TopicWords(name, description);

    /// <summary>Evidence for each field; a word of the name counts twice.</summary>
    public IReadOnlyDictionary<string, int> Fields { get; }

    /// <summary>Whether it is what people of any trade do, so that its accounts may be set anywhere.</summary>
    public bool IsOfAnyTrade => Fields.Any(counted => counted.Value >= FieldCounts && Topics.Fields.IsOfAnyTrade(counted.Key));

    /// <summary>Whether it names nothing that an account could be far from, as "Daily work".</summary>
    public bool SaysTooLittle => Fields.Count == 0 && All.Count() < FewestWords;

    /// <summary>All its telling stems.</summary>
    public IEnumerable<string> All => name.Concat(description);

    /// <summary>Whether a stem is a word of its name.</summary>
    public bool IsOfTheName(string stem) => name.Contains(stem);

    /// <summary>Whether a stem is its word; 0 where it is not.</summary>
    public int WeightOf(string stem) => name.Contains(stem) ? NameWeight : description.Contains(stem) ? 1 : 0;

    /// <summary>The stems of a text that say what it is about: names of things, not <c>work</c> or <c>right</c>.</summary>
    public static IEnumerable<string> Telling(string text) => Stems.In(text).Where(stem => !CommonStems.Contains(stem));

    private static readonly Lazy<HashSet<string>> Common = new(() =>
        [.. Reading.Lexicon.Lines("common").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Stems.Of)]);

    private static HashSet<string> CommonStems => Common.Value;
}
