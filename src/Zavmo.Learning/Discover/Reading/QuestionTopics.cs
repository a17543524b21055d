namespace Zavmo.Learning.Discover.Reading;

/// <summary>
/// What a short question or request is about, by the words that tell it, where no phrase accounts for it. A question is never an
/// account, so one that tells nothing asks what was meant.
/// </summary>
internal sealed class QuestionTopics
{
    private const string Mark = "? ";

    private static readonly HashSet<string> Openings = new(StringComparer.Ordinal)
    {
        "can", "could", "may", "would", "will", "please", "let", "is", "are", "do", "does", "did", "should", "shall",
    };

    // "Why we chose this was the cost" tells; "why do you need that" asks.
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "who", "whom", "why", "how", "what", "which", "when", "where" };
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "is", "are", "am", "was", "do", "does", "did", "can", "could", "will", "would", "should", "has", "have", "else",
    };

    private readonly List<(LearnerIntent Intent, HashSet<string> Words)> topics;

    public QuestionTopics(IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> phrases) => topics =
    [
        .. phrases.OrderBy(pair => pair.Key)
            .Select(pair => (pair.Key, Words: pair.Value.Where(IsOne).SelectMany(text => Words.Of(text[Mark.Length..])).ToHashSet(StringComparer.Ordinal)))
            .Where(topic => topic.Words.Count > 0),
    ];

    /// <summary>Whether a line is words of a topic and no phrase.</summary>
    public static bool IsOne(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Whether a text ends as a question.</summary>
    public static bool Asks(string text) => text.TrimEnd().EndsWith('?');

    /// <summary>The intent, or none where it is neither question nor request.</summary>
    public LearnerIntent Read(string text, IReadOnlyList<string> words)
    {
        var asks = Asks(text);
        if (words.Count == 0 || (!asks && !Openings.Contains(words[0]) && !(words.Count > 1 && Questions.Contains(words[0]) && (Verbs.Contains(words[1]) || words[0] == "how"))))
        {
            return LearnerIntent.None;
        }

        var best = topics.Select(topic => (topic.Intent, Hits: words.Distinct().Count(topic.Words.Contains))).MaxBy(topic => topic.Hits);
        return best.Hits > 0 ? best.Intent : asks ? LearnerIntent.WhatDoYouMean : LearnerIntent.None;
    }
}
