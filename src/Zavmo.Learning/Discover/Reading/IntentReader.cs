namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Tells a question back ("why do you ask") from an answer. An intent is what the whole message says, not a word in it:
/// an account that mentions "stop", "help" or "back" stays an account.
/// </summary>
public sealed class IntentReader
{
    private const int SentencePhraseWords = 3;
    private const int MaxOtherWords = 6;
    private const int MaxDistressWords = 60;

    // What people put around a request without changing it.
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "please", "sorry", "hi", "hey", "hello", "um", "uh", "er", "erm", "hmm", "hm", "oh", "ah", "ok", "okay", "well", "so", "and",
        "but", "actually", "just", "zavmo", "thanks", "thank", "cheers", "then", "now", "maybe", "really", "honestly", "wait", "to",
        "be", "honest", "tbh", "afraid", "again", "quite", "right", "for",
    };

    private static readonly HashSet<string> Reporting = new(StringComparer.Ordinal)
    {
        "said", "says", "say", "saying", "told", "me", "us", "that", "wrote", "shouted", "shouting", "screamed", "like", "if", "when",
    };

    // These are only ever the whole message: beside the first stands an account ("I made a mistake. I rang the client."), and
    // nothing is deleted on half a message.
    private static readonly HashSet<LearnerIntent> WholeOnly =
    [
        LearnerIntent.Yes, LearnerIntent.No, LearnerIntent.ThatsAll, LearnerIntent.ChangeAnswer, LearnerIntent.WithdrawAdjustments,
        LearnerIntent.DeleteMyData,
    ];

    private readonly List<Phrase> phrases;
    private readonly Dictionary<string, LearnerIntent> exact = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the trigger phrases. In a phrase "(one|other)" are alternatives, "[perhaps]" may be left out, and "..." stands for up to
    /// eight words of any kind.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase has no words, or belongs to two intents; the message names it.</exception>
    public IntentReader(IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> phrases)
    {
        this.phrases = [.. phrases.SelectMany(pair => pair.Value.Select(text => new Phrase(pair.Key, text)))
            .OrderBy(phrase => phrase.Intent == LearnerIntent.Distress ? 0 : 1)
            .ThenBy(phrase => phrase.IsPlain ? 0 : 1)
            .ThenByDescending(phrase => phrase.Least)
            .ThenBy(phrase => phrase.Intent)
            .ThenBy(phrase => phrase.Key, StringComparer.Ordinal)];
        foreach (var phrase in this.phrases)
        {
            if (!phrase.IsReadable || phrase.Intent == LearnerIntent.None)
            {
                throw new ArgumentException($"The intent {phrase.Intent} has a phrase that cannot be recognised.", nameof(phrases));
            }

            if (!exact.TryAdd(phrase.Key, phrase.Intent) && exact[phrase.Key] != phrase.Intent)
            {
                throw new ArgumentException($"The phrase '{phrase.Key}' belongs to two intents.", nameof(phrases));
            }
        }
    }

    /// <summary>The intent of a message, or <see cref="LearnerIntent.None"/> when it is an answer.</summary>
    /// <param name="text">What the learner typed.</param>
    public LearnerIntent Read(string text)
    {
        var sentences = Words.Sentences(text);
        var whole = sentences.SelectMany(sentence => sentence).ToList();
        if (whole.Count <= MaxDistressWords && sentences.Any(IsDistress))
        {
            return LearnerIntent.Distress;
        }

        var match = OfWhole(whole);
        return match != LearnerIntent.None ? match : OfOneSentence(sentences, whole.Count);
    }

    private bool IsDistress(IReadOnlyList<string> sentence) => phrases
        .TakeWhile(phrase => phrase.Intent == LearnerIntent.Distress)
        .Select(phrase => phrase.Match(sentence))
        .Any(start => start == 0 || (start > 0 && !Reporting.Contains(sentence[start - 1])));

    private LearnerIntent OfWhole(List<string> words)
    {
        if (exact.TryGetValue(string.Join(' ', words), out var intent))
        {
            return intent;
        }

        return Find(words, 1)?.Intent ?? LearnerIntent.None;
    }

    /// <summary>"I don't know. It was long ago.": one sentence is the request and the other adds a few words.</summary>
    private LearnerIntent OfOneSentence(IReadOnlyList<IReadOnlyList<string>> sentences, int words)
    {
        if (sentences.Count != 2)
        {
            return LearnerIntent.None;
        }

        // "I don't know. I've never had the chance." says why, and the why is the answer.
        return sentences
            .Where(sentence => words - sentence.Count <= MaxOtherWords)
            .Select(sentence => Find(sentence, SentencePhraseWords))
            .OfType<Phrase>()
            .Where(phrase => !WholeOnly.Contains(phrase.Intent))
            .OrderBy(phrase => phrase.Intent == LearnerIntent.DontKnow)
            .ThenByDescending(phrase => phrase.Least)
            .FirstOrDefault()?.Intent ?? LearnerIntent.None;
    }

    private Phrase? Find(IReadOnlyList<string> words, int atLeast) => Readings(words)
        .Select(reading => phrases.Find(phrase => phrase.Least >= atLeast && phrase.Match(reading) >= 0))
        .FirstOrDefault(phrase => phrase is not null);

    /// <summary>As written, then without filler before, around, and anywhere in it.</summary>
    private static IEnumerable<IReadOnlyList<string>> Readings(IReadOnlyList<string> words)
    {
        yield return words;
        List<string> after = [.. words.SkipWhile(Filler.Contains)];
        yield return after;
        yield return [.. after.Take(after.FindLastIndex(word => !Filler.Contains(word)) + 1)];
        yield return [.. after.Where(word => !Filler.Contains(word))];
    }
}
