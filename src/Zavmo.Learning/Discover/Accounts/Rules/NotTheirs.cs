using System.Text;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// Finds what is copied from the question, the role document, a hint, the rating scale or an earlier account: word for word, turned into "I ...", or with a
/// word or two changed.
/// </summary>
internal static class NotTheirs
{
    private const double MostlyTheDescription = 0.66;
    private const int FewestWords = 4;

    // Who answers takes up a few words of the question; more than that is the question.
    private const int MoreThanTakenUp = 8;

    /// <summary>For each part the spans to leave out.</summary>
    public static IReadOnlyList<IReadOnlyList<Range>> Spans(AccountContext context, IReadOnlyList<string> parts)
    {
        var documents = SourceText.Of([context.RequirementDescription, $"{context.RequirementName} {context.RequirementDescription}"]);
        var asked = SourceText.Of([context.Question, $"{context.Question} {context.RequirementDescription}", .. context.NotTheirWords]);
        IReadOnlyList<IReadOnlySet<string>> known =
            [documents.Fingerprints, asked.Fingerprints, context.EarlierFingerprints, .. context.FixedTexts.Select(text => text.Fingerprints)];
        IReadOnlyList<SourceSentence> fixedSentences = [.. documents.Sentences, .. context.FixedTexts.SelectMany(text => text.Sentences)];
        var vocabulary = StemsIn(context.RequirementName + " " + context.RequirementDescription).ToHashSet(StringComparer.Ordinal);
        return [.. parts.Select(part =>
        {
            var copied = Fingerprint.Spans(part, known);
            return (IReadOnlyList<Range>)[.. copied, .. Restated(part, vocabulary, copied), .. NearlyCopied(part, fixedSentences, asked.Sentences, copied)];
        })];
    }

    /// <summary>Stems of the words that say what is asked about.</summary>
    public static HashSet<string> Topic(AccountContext context) =>
        StemsIn($"{context.RequirementName} {context.RequirementDescription} {context.Question}").ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Range> NearlyCopied(string part, IReadOnlyList<SourceSentence> documents, IReadOnlyList<SourceSentence> asked, IReadOnlyList<Range> copied)
    {
        var said = SourceSentence.In(part).ToList();
        var taken = Of(sentence => documents.Any(source => source.IsNearly(sentence))
            || asked.Any(source => source.IsNearly(sentence) && source.SharedWith(sentence) >= MoreThanTakenUp));
        var takenUp = Of(sentence => asked.Any(source => source.IsNearlyAll(sentence)));

        // A sentence that takes up the question stays where something is told besides.
        var left = Fingerprint.Words(part).Count(word => !IsIn(copied, word.Start) && !taken.Concat(takenUp).Any(sentence => sentence.Start <= word.Start && word.Start < sentence.End));
        return taken.Concat(left < FewestWords ? takenUp : []).SelectMany(sentence => ButForDates(part, sentence));

        // Two sentences are one that was copied only where neither of them is one by itself: a short sentence before a copied one is the learner's.
        IReadOnlyList<SourceSentence> Of(Func<SourceSentence, bool> isCopied)
        {
            var single = said.Where(sentence => !sentence.IsPair && isCopied(sentence)).ToList();
            return [.. single, .. said.Where(pair => pair.IsPair && !single.Any(one => one.Start >= pair.Start && one.End <= pair.End) && isCopied(pair))];
        }
    }

    // What dates or counts it was put in by the learner: "in March a customer wanted to leave".
    private static IEnumerable<Range> ButForDates(string part, SourceSentence sentence)
    {
        var start = sentence.Start;
        foreach (var (from, to) in sentence.Places.Where(place => IsADate(part[place.Start..place.End])))
        {
            yield return start..from;
            start = to;
        }

        yield return start..sentence.End;
    }

    private static bool IsADate(string word) => char.IsDigit(word[0]) || Lexicon.Default.Lists(word.ToLowerInvariant()) is var lists && (lists.Contains("month") || lists.Contains("weekday"));

    // "I spot signs that a resident is abused" is the description with another ending: its words give it away.
    private static IEnumerable<Range> Restated(string part, HashSet<string> vocabulary, IReadOnlyList<Range> copied)
    {
        var start = 0;
        for (var i = 0; i <= part.Length; i++)
        {
            if (i < part.Length && part[i] is not ('.' or '!' or '?' or '\n') && !IsIn(copied, i))
            {
                continue;
            }

            var stems = StemsIn(part[start..i]).ToList();
            if (stems.Count >= FewestWords && stems.Count(vocabulary.Contains) >= MostlyTheDescription * stems.Count)
            {
                yield return start..i;
            }

            start = Math.Min(i + 1, part.Length);
        }
    }

    private static bool IsIn(IReadOnlyList<Range> ranges, int at) => ranges.Any(range => range.Start.Value <= at && at < range.End.Value);

    private static IEnumerable<string> StemsIn(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text + " ")
        {
            if (char.IsLetter(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 3)
            {
                yield return Topics.Stems.Of(word.ToString());
            }

            word.Clear();
        }
    }
}
