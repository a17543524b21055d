using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Topics;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>A sentence as it is compared with others: words in their plainest form, so that "what did you do" meets "what I did".</summary>
internal sealed class SourceSentence
{
    // Of fewer words two are no longer a small part: those only count where nothing else is said.
    private const int FewestWords = 6;
    private const int FewestWordsAlone = 4;
    private const int FewestShared = 3;
    private const int SharedWithoutMeaning = 4;

    // A word or two, and one more for each ten.
    private const int MayDiffer = 2;
    private const int OneMoreForEach = 10;

    // So many words of a longer sentence in a row are copied as well.
    private const int LongStretch = 8;

    private readonly string[] words;
    private readonly HashSet<string> known;

    private SourceSentence(IReadOnlyList<(string Norm, int Start, int End)> typed, bool isPair)
    {
        IsPair = isPair;
        (Start, End) = (typed[0].Start, typed[^1].End);
        Places = [.. typed.Select(word => (word.Start, word.End))];
        words = [.. typed.Select(word => Plain(word.Norm))];
        known = words.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Where it begins in its text.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; }

    /// <summary>Where its words stand.</summary>
    public IReadOnlyList<(int Start, int End)> Places { get; }

    /// <summary>Whether it is two sentences in one.</summary>
    public bool IsPair { get; }

    /// <summary>How many words it has.</summary>
    public int Length => words.Length;

    /// <summary>The sentences of a text, and each with the one that follows it: a full stop more or less makes no other text.</summary>
    public static IEnumerable<SourceSentence> In(string text)
    {
        var sentences = new List<List<(string Norm, int Start, int End)>> { new() };
        var end = 0;
        foreach (var word in Fingerprint.Words(text))
        {
            if (sentences[^1].Count > 0 && text.AsSpan(end, word.Start - end).ContainsAny(".!?;\n"))
            {
                sentences.Add([]);
            }

            sentences[^1].Add(word);
            end = word.End;
        }

        return sentences.Where(sentence => sentence.Count > 0).Select(sentence => new SourceSentence(sentence, isPair: false))
            .Concat(sentences.Zip(sentences.Skip(1), (one, next) => new SourceSentence([.. one, .. next], isPair: true)));
    }

    /// <summary>Whether what was said is this sentence, or a long stretch of it, with a word or two changed, left out or put in.</summary>
    public bool IsNearly(SourceSentence said) => Length >= FewestWords && SharedWith(said) > 0;

    /// <summary>The same for whoever says nothing else: then a short question put otherwise is no answer either.</summary>
    public bool IsNearlyAll(SourceSentence said) => Length >= FewestWordsAlone && SharedWith(said) > 0;

    /// <summary>How many words both share in their order, where one is nearly the other; otherwise 0.</summary>
    public int SharedWith(SourceSentence said)
    {
        var allowed = Allowed(said.Length);
        if (!MayBe(said, allowed))
        {
            return 0;
        }

        var shared = Shared(said.words, words);
        var isWhole = Length - shared <= Allowed(Length);
        if (!isWhole && said.Length >= LongStretch - allowed)
        {
            var width = said.Length + allowed;
            shared = Enumerable.Range(0, Math.Max(1, Length - width + 1)).Max(start => Shared(said.words, words.AsSpan(start, Math.Min(width, Length - start))));
        }

        return said.Length - shared <= allowed && (isWhole ? shared >= FewestShared && (shared >= SharedWithoutMeaning || known.Overlaps(said.known.Where(HasMeaning))) : shared >= LongStretch)
            ? shared : 0;
    }

    private static int Allowed(int length) => MayDiffer + length / OneMoreForEach;

    // Most sentences share hardly a word: that is seen after a few.
    private bool MayBe(SourceSentence said, int allowed)
    {
        foreach (var word in said.words)
        {
            allowed -= known.Contains(word) ? 0 : 1;
            if (allowed < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Shared(ReadOnlySpan<string> one, ReadOnlySpan<string> other)
    {
        var best = new int[other.Length + 1];
        foreach (var word in one)
        {
            var corner = 0;
            for (var i = 1; i <= other.Length; i++)
            {
                var above = best[i];
                best[i] = word == other[i - 1] ? corner + 1 : Math.Max(above, best[i - 1]);
                corner = above;
            }
        }

        return best[^1];
    }

    private static bool HasMeaning(string word) => Lexicon.Default.Closed(word).Count == 0;

    private static string Plain(string word) => word switch
    {
        "you" or "we" => "i",
        "your" or "our" => "my",
        "yours" or "ours" => "mine",
        "yourself" or "ourselves" => "myself",
        "am" or "is" or "are" or "was" or "were" or "been" => "be",
        "did" or "does" or "done" => "do",
        "has" or "had" => "have",
        _ => Stems.Of(Lexicon.Default.BaseOfPast(word) ?? Lexicon.Default.BaseOfParticiple(word) ?? word),
    };
}
