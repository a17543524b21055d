using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>The patterns of one signal or of one kind of answer, read from <c>Lexicon/patterns</c>.</summary>
internal sealed class PatternSet
{
    private readonly Pattern[] patterns;

    public PatternSet(string name) => patterns = [.. Lexicon.Lines("patterns/" + name).Select(Pattern.Parse)];

    /// <summary>Every pattern that is met, each once, at its first place.</summary>
    public IEnumerable<Hit> Find(IReadOnlyList<Word> words)
    {
        foreach (var pattern in patterns)
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
}
