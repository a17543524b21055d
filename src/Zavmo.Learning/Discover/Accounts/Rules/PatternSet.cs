using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>The patterns of one signal or of one kind of answer, read from <c>Lexicon/patterns</c>.</summary>
internal sealed class PatternSet
{
    private readonly Pattern[] patterns;

    // By what a pattern begins with: of some hundred patterns a place of an account can begin a few.
    private readonly Dictionary<string, int[]> byWord;
    private readonly Dictionary<string, int[]> byTag;
    private readonly int[] open;

    public PatternSet(string name)
    {
        patterns = [.. Lexicon.Lines("patterns/" + name).Select(Pattern.Parse)];
        byWord = Places(pattern => pattern.FirstWords);
        byTag = Places(pattern => pattern.FirstTags);
        open = [.. patterns.Index().Where(each => each.Item.IsOpen).Select(each => each.Index)];
    }

    /// <summary>Every pattern that is met, each once, at its first place.</summary>
    public IReadOnlyList<Hit> Find(IReadOnlyList<Word> words)
    {
        var found = new Hit?[patterns.Length];
        for (var start = 0; start < words.Count; start++)
        {
            var word = words[start];
            Try(open, words, start, found);
            Try(byWord.GetValueOrDefault(word.Norm), words, start, found);
            if (word.Lemma != word.Norm)
            {
                Try(byWord.GetValueOrDefault(word.Lemma), words, start, found);
            }

            foreach (var tag in word.Tags)
            {
                Try(byTag.GetValueOrDefault(tag), words, start, found);
            }
        }

        return [.. found.OfType<Hit>()];
    }

    private void Try(int[]? places, IReadOnlyList<Word> words, int start, Hit?[] found)
    {
        foreach (var place in places ?? [])
        {
            if (found[place] is null && patterns[place].MatchAt(words, start) is var end && end > start)
            {
                found[place] = new Hit(patterns[place].Weight, words[start], words[end - 1], patterns[place].Text);
            }
        }
    }

    private Dictionary<string, int[]> Places(Func<Pattern, IEnumerable<string>> firsts) => patterns.Index()
        .SelectMany(each => firsts(each.Item).Select(first => (First: first, each.Index)))
        .GroupBy(pair => pair.First, pair => pair.Index, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
