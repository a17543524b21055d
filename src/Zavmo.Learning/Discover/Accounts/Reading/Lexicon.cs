using System.Globalization;
using System.Reflection;

namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>The word table, closed classes, irregular verbs, spellings and word lists that lie beside this code as text.</summary>
internal sealed class Lexicon
{
    private const string Prefix = "lexicon/";
    private static readonly Lazy<Lexicon> Instance = new(() => new Lexicon());
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Pos>> closed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pastToBase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> participleToBase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> frames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> objects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);

    private Lexicon()
    {
        foreach (var line in Lines("words"))
        {
            var columns = line.Split(' ');
            entries[columns[0]] = ParseEntry(columns);
        }

        foreach (var line in Lines("closed"))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            var pos = Enum.Parse<Pos>(line[..at]);
            foreach (var word in Words(line[(at + 1)..]))
            {
                AddTo(closed, word, pos);
            }
        }

        foreach (var line in Lines("irregular"))
        {
            var forms = line.Split(' ');
            pastToBase.TryAdd(forms[1], forms[0]);
            participleToBase.TryAdd(forms[2], forms[0]);
        }

        foreach (var line in Lines("spelling"))
        {
            var pair = line.Split(' ');
            spellings[pair[0]] = pair[1];
        }

        foreach (var line in Lines("frames"))
        {
            var pair = line.Split(' ');
            frames[pair[0]] = pair[1];
        }

        foreach (var line in Lines("kinds"))
        {
            var pair = line.Split(' ');
            kinds[pair[0]] = pair[1].Split('|');
        }

        foreach (var line in Lines("objects"))
        {
            var at = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var verb in Words(line[(at + 1)..]))
            {
                objects[verb] = Words(line[..at]);
            }
        }

        foreach (var name in Names("lists/"))
        {
            foreach (var word in Lines(name).SelectMany(Words))
            {
                AddTo(lists, word, name["lists/".Length..]);
            }
        }
    }

    /// <summary>The one lexicon; it never changes.</summary>
    public static Lexicon Default => Instance.Value;

    public Entry? Find(string lemma) => entries.GetValueOrDefault(lemma);

    public IReadOnlyList<Pos> Closed(string word) => closed.TryGetValue(word, out var found) ? found : [];

    public string? BaseOfPast(string form) => pastToBase.GetValueOrDefault(form);

    public string? BaseOfParticiple(string form) => participleToBase.GetValueOrDefault(form);

    public string? Spelling(string word) => spellings.GetValueOrDefault(word);

    /// <summary>Marks of a verb's frame as <c>frames.txt</c> explains them; none where it is free.</summary>
    public string Frame(string verb) => frames.GetValueOrDefault(verb, string.Empty);

    /// <summary>The kinds of thing that a noun mostly names; none where it is not known.</summary>
    public IReadOnlyList<string> MainKinds(string noun) => kinds.TryGetValue(noun, out var found) ? found : Find(noun)?.NounKinds ?? [];

    /// <summary>Kinds of noun that a verb can be done to; none where any will do.</summary>
    public IReadOnlyList<string> ObjectsOf(string verb) => objects.TryGetValue(verb, out var kinds) ? kinds : [];

    public IReadOnlyList<string> Lists(string word) => lists.TryGetValue(word, out var found) ? found : [];

    public bool IsVerb(string lemma) => entries.TryGetValue(lemma, out var entry) && entry.Verb >= 0;

    public bool Knows(string word) => entries.ContainsKey(word) || closed.ContainsKey(word) || lists.ContainsKey(word)
        || pastToBase.ContainsKey(word) || participleToBase.ContainsKey(word);

    /// <summary>The lines of an embedded text without its comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The embedded text '{name}' is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Names(string folder) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix + folder, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..]);

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void AddTo<T>(Dictionary<string, List<T>> index, string word, T value)
    {
        if (!index.TryGetValue(word, out var values))
        {
            index[word] = values = [];
        }

        values.Add(value);
    }

    private static Entry ParseEntry(string[] columns)
    {
        var entry = new Entry();
        foreach (var column in columns.Skip(1))
        {
            var fields = column.Split(':');
            var count = double.Parse(fields[1], CultureInfo.InvariantCulture);
            entry = fields[0] switch
            {
                "n" => entry with { Noun = count, NounKinds = fields[2].Split('|') },
                "v" => entry with { Verb = count, VerbKind = fields[2] },
                "a" => entry with { Adj = count },
                _ => entry with { Adv = count },
            };
        }

        return entry;
    }
}
