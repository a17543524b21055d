using Zavmo.Learning.Discover.Accounts.Rules;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading.Plain;

/// <summary>The intent reader as it was before it had an index: every phrase is tried. What the one with an index has to agree with.</summary>
internal sealed class PlainIntentReader
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

    private readonly Lazy<PlainIntentReader> ofWhatWentWell;
    private readonly QuestionTopics topics;
    private readonly List<PlainPhrase> phrases;
    private readonly Dictionary<string, LearnerIntent> exact = new(StringComparer.Ordinal);

    /// <summary>
    /// Takes the trigger phrases. In a phrase "(one|other)" are alternatives, "[perhaps]" may be left out, and "..." stands for up to
    /// eight words of any kind; "? word word" are words that tell what a question or request is about.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase has no words, or belongs to two intents; the message names it.</exception>
    public PlainIntentReader(IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> phrases)
    {
        ofWhatWentWell = new(() => new(phrases.Where(pair => pair.Key != LearnerIntent.NeverHadChance).ToDictionary()));
        topics = new QuestionTopics(phrases);
        this.phrases = [.. phrases.SelectMany(pair => pair.Value.Where(text => !QuestionTopics.IsOne(text)).Select(text => new PlainPhrase(pair.Key, text)))
            .OrderBy(phrase => phrase.Intent == LearnerIntent.Distress ? 0 : 1)
            .ThenBy(phrase => phrase.IsPlain ? 0 : 1)
            .ThenBy(phrase => phrase.IsOpen ? 1 : 0)
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
        var sentences = PlainWords.Sentences(text);
        var whole = sentences.SelectMany(sentence => sentence).ToList();
        if (phrases.Exists(phrase => phrase.Intent == LearnerIntent.NeverHadChance) && IntentReader.WentWell().IsMatch(string.Join(' ', whole)))
        {
            return ofWhatWentWell.Value.Read(text);
        }

        var troubled = whole.Count <= MaxDistressWords ? sentences.Where(IsDistress).ToList() : [];
        if (troubled.Count > 0 && !(TellsOfSomethingDone(text) && (whole.Any(Others.Contains) || troubled.TrueForAll(IsPartOfTheJob))))
        {
            return LearnerIntent.Distress;
        }

        var match = OfWhole(whole);
        match = match != LearnerIntent.None ? match : OfOneSentence(sentences, whole.Count);
        if (match != LearnerIntent.None || whole.Count > (!QuestionTopics.Asks(text) ? MaxStatementWords : sentences.Count == 1 ? MaxWordsOfOneQuestion : MaxQuestionWords) || TellsOfSomethingDone(text))
        {
            return match;
        }

        match = OfPart(whole);
        return match != LearnerIntent.None ? match : topics.Read(text, whole);
    }

    private bool IsDistress(IReadOnlyList<string> sentence) => phrases
        .TakeWhile(phrase => phrase.Intent == LearnerIntent.Distress)
        .Select(phrase => phrase.Match(sentence, MaxDistressWords))
        .Any(start => start == 0 || (start > 0 && !Reporting.Contains(sentence[start - 1])));

    private static bool IsPartOfTheJob(IReadOnlyList<string> sentence) =>
        (sentence.Any(Served.Contains) && sentence.Any(Loud.Contains))
        || sentence.Index().Any(word => word.Index > 0 && Reports.Contains(word.Item) && sentence[word.Index - 1] != "i" && sentence[word.Index - 1] != "have");

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
            .OfType<PlainPhrase>()
            .Where(phrase => !WholeOnly.Contains(phrase.Intent))
            .OrderBy(phrase => phrase.Intent == LearnerIntent.DontKnow)
            .ThenByDescending(phrase => phrase.Least)
            .FirstOrDefault()?.Intent ?? LearnerIntent.None;
    }

    /// <summary>Few words around the request, and no word of anything done: then it is no account that happens to hold it.</summary>
    private LearnerIntent OfPart(List<string> words) => Readings(words)
        .Select(reading => phrases.Find(phrase => phrase.IsOpen && phrase.Intent != LearnerIntent.Distress && phrase.Match(reading) >= 0))
        .FirstOrDefault(phrase => phrase is not null)?.Intent ?? LearnerIntent.None;

    private static bool TellsOfSomethingDone(string text) => Account.Read([text], [[]]).Clauses.Any(OwnActions.IsPicturable);

    private PlainPhrase? Find(IReadOnlyList<string> words, int atLeast) => Readings(words)
        .Select(reading => phrases.Find(phrase => !phrase.IsOpen && phrase.Least >= atLeast && phrase.Match(reading) >= 0))
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
