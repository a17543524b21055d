using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// Tells a question back ("why do you ask") from an answer. An intent is what the whole message says, not a word in it:
/// an account that mentions "stop", "help" or "back" stays an account.
/// </summary>
public sealed partial class IntentReader
{
    private const int SentencePhraseWords = 3;
    private const int MaxOtherWords = 6;
    private const int MaxDistressWords = 60;
    private const int MaxQuestionWords = 16;
    private const int MaxWordsOfOneQuestion = 26;
    private const int MaxStatementWords = 12;

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

    // Who looked after somebody at risk tells an account; who only says that somebody is at risk needs a person.
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "himself", "herself", "themselves", "themself" };

    // Who reported it to them, and whose shouting is part of the job: then what they did about it is an account.
    private static readonly HashSet<string> Reports = new(StringComparer.Ordinal)
    {
        "said", "says", "wrote", "complained", "reported", "claimed", "alleged", "told", "disclosed", "confided", "mentioned", "complaint",
    };

    private static readonly HashSet<string> Served = new(StringComparer.Ordinal)
    {
        "customer", "customers", "client", "clients", "guest", "guests", "patient", "patients", "passenger", "passengers", "caller", "callers",
        "pupil", "pupils", "student", "students", "parent", "parents", "visitor", "visitors", "resident", "residents", "tenant", "tenants",
        "buyer", "buyers", "shopper", "shoppers", "user", "users", "driver", "drivers", "relative", "relatives",
    };

    private static readonly HashSet<string> Loud = new(StringComparer.Ordinal)
    {
        "screams", "screamed", "screaming", "shouts", "shouted", "shouting", "yells", "yelled", "yelling", "swears", "swore", "swearing", "insults", "insulted",
        "insulting", "threatens", "threatened", "threatening",
    };

    // These are only ever the whole message: beside the first stands an account ("I made a mistake. I rang the client."), and
    // nothing is deleted on half a message.
    private static readonly HashSet<LearnerIntent> WholeOnly =
    [
        LearnerIntent.Yes, LearnerIntent.No, LearnerIntent.ThatsAll, LearnerIntent.ChangeAnswer, LearnerIntent.WithdrawAdjustments,
        LearnerIntent.DeleteMyData, LearnerIntent.WithdrawConsent, LearnerIntent.Courtesy, LearnerIntent.ChooseRole, LearnerIntent.ReportAnswer,
    ];

    private readonly QuestionTopics topics;
    private readonly PhraseIndex index;
    private readonly Dictionary<string, LearnerIntent> exact = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the trigger phrases. In a phrase "(one|other)" are alternatives, "[perhaps]" may be left out, and "..." stands for up to
    /// eight words of any kind; "? word word" are words that tell what a question or request is about.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase has no words, or belongs to two intents; the message names it.</exception>
    public IntentReader(IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> phrases)
    {
        topics = new QuestionTopics(phrases);
        List<Phrase> ordered = [.. phrases.SelectMany(pair => pair.Value.Where(text => !QuestionTopics.IsOne(text)).Select(text => new Phrase(pair.Key, text)))
            .OrderBy(phrase => phrase.Intent == LearnerIntent.Distress ? 0 : 1)
            .ThenBy(phrase => phrase.IsPlain ? 0 : 1)
            .ThenBy(phrase => phrase.IsOpen ? 1 : 0)
            .ThenByDescending(phrase => phrase.Least)
            .ThenBy(phrase => phrase.Intent)
            .ThenBy(phrase => phrase.Key, StringComparer.Ordinal)];
        foreach (var phrase in ordered)
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

        index = new PhraseIndex(ordered);
    }

    /// <summary>The intent of a message, or <see cref="LearnerIntent.None"/> when it is an answer.</summary>
    /// <param name="text">What the learner typed.</param>
    public LearnerIntent Read(string text)
    {
        var sentences = Words.Sentences(text);
        var whole = sentences is [var only] ? only : [.. sentences.SelectMany(sentence => sentence)];
        var phrases = index.Candidates(whole);
        if (WentWell().IsMatch(string.Join(' ', whole)))
        {
            phrases = [.. phrases.Where(phrase => phrase.Intent != LearnerIntent.NeverHadChance)];
        }

        if (whole.Count <= MaxDistressWords && phrases is [{ Intent: LearnerIntent.Distress }, ..])
        {
            var troubled = sentences.Where(sentence => IsDistress(phrases, sentence)).ToList();
            if (troubled.Count > 0 && !((whole.Any(Others.Contains) || troubled.TrueForAll(IsPartOfTheJob)) && TellsOfSomethingDone(text)))
            {
                return LearnerIntent.Distress;
            }
        }

        var match = OfWhole(phrases, whole);
        match = match != LearnerIntent.None ? match : OfOneSentence(phrases, sentences, whole.Count);
        if (match != LearnerIntent.None || whole.Count > (!QuestionTopics.Asks(text) ? MaxStatementWords : sentences.Count == 1 ? MaxWordsOfOneQuestion : MaxQuestionWords))
        {
            return match;
        }

        match = OfPart(phrases, whole);
        match = match != LearnerIntent.None ? match : topics.Read(text, whole);

        // Asked last: to see what a text tells it has to be read as an account.
        return match != LearnerIntent.None && TellsOfSomethingDone(text) ? LearnerIntent.None : match;
    }

    // "I never had a complaint about my counts" says how it went, "I never used to like it" how it was: neither was never done.
    [GeneratedRegex(@"\b(?:never|not)\b.*?\b(?:had|got|made|caused|received)(?: (?:a|an|any|one|single|much|many|big|major|minor|real|really|serious|bad|proper|the|slightest|such))*(?: (?!to\b|chance\b|opportunity\b|experience\b|reason\b|need\b|cause\b|training\b)\w+)? (?:problems?|troubles?|complaints?|mistakes?|issues?|accidents?|doubts?|errors?|difficulty|difficulties|slips?|bother)\b(?! (?:to|reports?|logs?|books?|forms?|records?)\b)|\b(?:never|not) used to\b")]
    internal static partial Regex WentWell();

    private static bool IsDistress(IReadOnlyList<Phrase> phrases, IReadOnlyList<string> sentence) => phrases
        .TakeWhile(phrase => phrase.Intent == LearnerIntent.Distress)
        .Select(phrase => phrase.Match(sentence, MaxDistressWords))
        .Any(start => start == 0 || (start > 0 && !Reporting.Contains(sentence[start - 1])));

    private static bool IsPartOfTheJob(IReadOnlyList<string> sentence) =>
        (sentence.Any(Served.Contains) && sentence.Any(Loud.Contains))
        || sentence.Index().Any(word => word.Index > 0 && Reports.Contains(word.Item) && sentence[word.Index - 1] != "i" && sentence[word.Index - 1] != "have");

    private LearnerIntent OfWhole(IReadOnlyList<Phrase> phrases, IReadOnlyList<string> words)
    {
        // Whatever is a phrase word for word is among those that can match.
        if (phrases.Count == 0)
        {
            return LearnerIntent.None;
        }

        return exact.TryGetValue(string.Join(' ', words), out var intent) ? intent : Find(phrases, words, 1)?.Intent ?? LearnerIntent.None;
    }

    /// <summary>"I don't know. It was long ago.": one sentence is the request and the other adds a few words.</summary>
    private static LearnerIntent OfOneSentence(IReadOnlyList<Phrase> phrases, IReadOnlyList<IReadOnlyList<string>> sentences, int words)
    {
        if (sentences.Count != 2)
        {
            return LearnerIntent.None;
        }

        // "I don't know. I've never had the chance." says why, and the why is the answer.
        return sentences
            .Where(sentence => words - sentence.Count <= MaxOtherWords)
            .Select(sentence => Find(phrases, sentence, SentencePhraseWords))
            .OfType<Phrase>()
            .Where(phrase => !WholeOnly.Contains(phrase.Intent))
            .OrderBy(phrase => phrase.Intent == LearnerIntent.DontKnow)
            .ThenByDescending(phrase => phrase.Least)
            .FirstOrDefault()?.Intent ?? LearnerIntent.None;
    }

    /// <summary>Few words around the request, and no word of anything done: then it is no account that happens to hold it.</summary>
    private static LearnerIntent OfPart(IReadOnlyList<Phrase> phrases, IReadOnlyList<string> words) =>
        First([.. phrases.Where(phrase => phrase.IsOpen && phrase.Intent != LearnerIntent.Distress)], words)?.Intent ?? LearnerIntent.None;

    /// <summary>Whether a text tells of something that its writer did, so that one can picture it.</summary>
    public static bool TellsOfSomethingDone(string text) => Account.Read([text], [[]]).Clauses.Any(OwnActions.IsPicturable);

    private static Phrase? Find(IReadOnlyList<Phrase> phrases, IReadOnlyList<string> words, int atLeast) =>
        First([.. phrases.Where(phrase => !phrase.IsOpen && phrase.Least >= atLeast)], words);

    private static Phrase? First(List<Phrase> phrases, IReadOnlyList<string> words) => phrases.Count == 0
        ? null
        : Readings(words).Select(reading => phrases.Find(phrase => phrase.Match(reading) >= 0)).FirstOrDefault(phrase => phrase is not null);

    /// <summary>As written, then without filler before, around, and anywhere in it; each once.</summary>
    private static IEnumerable<IReadOnlyList<string>> Readings(IReadOnlyList<string> words)
    {
        yield return words;
        List<string> after = [.. words.SkipWhile(Filler.Contains)];
        if (after.Count < words.Count)
        {
            yield return after;
        }

        var core = after.FindLastIndex(word => !Filler.Contains(word)) + 1;
        if (core < after.Count)
        {
            yield return after[..core];
        }

        if (after.Count(word => !Filler.Contains(word)) is var plain && plain < core)
        {
            yield return [.. after.Where(word => !Filler.Contains(word))];
        }
    }
}
