using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>The patterns of one signal or of one kind of answer, read from <c>Lexicon/patterns</c>.</summary>
internal sealed class PatternSet
{
    private readonly Pattern[] patterns;

    // By what a pattern begins with: of some hundred patterns an account can meet a few dozen.
    private readonly ILookup<string, int> byFirst;

    public PatternSet(string name)
    {
        patterns = [.. Lexicon.Lines("patterns/" + name).Select(Pattern.Parse)];
        byFirst = patterns.Index().SelectMany(each => each.Item.Firsts.Select(first => (First: first, each.Index)))
            .ToLookup(pair => pair.First, pair => pair.Index, StringComparer.Ordinal);
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
        Mark(Pattern.Anything);
        foreach (var word in words)
        {
            Mark(word.Norm);
            Mark(word.Lemma);
            foreach (var tag in word.Tags)
            {
                Mark(Pattern.TagFirst(tag));
            }
        }

        return patterns.Where((_, place) => possible[place]);

        void Mark(string first)
        {
            foreach (var place in byFirst[first])
            {
                possible[place] = true;
            }
        }
    }
}
