using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>The patterns of one signal or of one kind of answer, read from <c>Lexicon/patterns</c>.</summary>
internal sealed class PatternSet
{
    private readonly Pattern[] patterns;

    // By what a pattern begins with: of some hundred patterns an account can meet a few dozen.
    private readonly Dictionary<string, int[]> byWord;
    private readonly Dictionary<string, int[]> byTag;

    public PatternSet(string name)
    {
        patterns = [.. Lexicon.Lines("patterns/" + name).Select(Pattern.Parse)];
        byWord = Places(pattern => pattern.FirstWords);
        byTag = Places(pattern => pattern.FirstTags);
    }

    /// <summary>Every pattern that is met, each once, at its first place.</summary>
    public IEnumerable<Hit> Find(IReadOnlyList<Word> words)
    {
        foreach (var pattern in Possible(words))
        {
            for (var start = 0; start < words.Count; start++)
            {
                var end = pattern.MatchAt(words, start);
                if (end > start)
                {
                    yield return new Hit(pattern.Weight, words[start], words[Math.Max(start, end - 1)], pattern.Text);
                    break;
                }
            }
        }
    }

    private IEnumerable<Pattern> Possible(IReadOnlyList<Word> words)
    {
        var possible = new bool[patterns.Length];
        foreach (var word in words)
        {
            Mark(byWord, word.Norm);
            Mark(byWord, word.Lemma);
            foreach (var tag in word.Tags)
            {
                Mark(byTag, tag);
            }
        }

        return patterns.Where((pattern, place) => pattern.IsOpen || possible[place]);

        void Mark(Dictionary<string, int[]> places, string first)
        {
            foreach (var place in places.GetValueOrDefault(first) ?? [])
            {
                possible[place] = true;
            }
        }
    }

    private Dictionary<string, int[]> Places(Func<Pattern, IEnumerable<string>> firsts) => patterns.Index()
        .SelectMany(each => firsts(each.Item).Select(first => (First: first, each.Index)))
        .GroupBy(pair => pair.First, pair => pair.Index, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
