using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Accounts;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>The statements of an answer: its sentences and each two that follow one another, without what was copied.</summary>
internal static partial class AnswerStatements
{
    private const int FewestStems = 3;
    private const double MostlyGiven = 0.8;
    private const int MostStatements = 40;
    private const int LongestFragment = 12;

    // What people say is held together by small words; a row of catchwords has none.
    private const double SmallWords = 0.3;

    /// <summary>The statements in order, each a verbatim part of the answer; none where nothing of the learner's own is left.</summary>
    /// <param name="answer">The answer as typed.</param>
    /// <param name="given">What the learner could have copied.</param>
    /// <param name="earlier">Fingerprints of earlier answers.</param>
    /// <param name="fragments">Whether a few words without a verb are a statement too.</param>
    public static IReadOnlyList<string> Of(string answer, IReadOnlyList<string> given, IReadOnlySet<string> earlier, bool fragments)
    {
        var sentences = Read(answer, given, earlier);
        var statements = new List<string>();
        for (var i = 0; i < sentences.Count && statements.Count < MostStatements; i++)
        {
            if (!sentences[i].IsOwn)
            {
                continue;
            }

            statements.Add(sentences[i].Text);
            if (i + 1 < sentences.Count && sentences[i + 1].IsOwn)
            {
                statements.Add(answer[sentences[i].Start..(sentences[i + 1].Start + sentences[i + 1].Text.Length)]);
            }
        }

        return [.. statements.Where(statement => IsStatement(statement, fragments))];
    }

    /// <summary>Whether anything is left that the learner said: two words, one of them with a meaning.</summary>
    public static bool HasOwnWords(string answer, IReadOnlyList<string> given, IReadOnlySet<string> earlier)
    {
        var words = Read(answer, given, earlier).Where(sentence => sentence.IsOwn).SelectMany(sentence => AnswerWords.Of(sentence.Text)).ToList();
        return words.Count > 1 && words.Exists(word => word.IsContent);
    }

    /// <summary>Stems of the words that have a meaning of their own.</summary>
    public static HashSet<string> ContentOf(string text) =>
        AnswerWords.Of(text).Where(word => word.IsContent).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    private static List<(int Start, string Text, bool IsOwn)> Read(string answer, IReadOnlyList<string> given, IReadOnlySet<string> earlier)
    {
        var copied = Fingerprint.Spans(answer, [Fingerprint.OfAll(given), earlier]);
        var shown = given.SelectMany(Sentences).Select(sentence => ContentOf(sentence.Text)).Where(stems => stems.Count > 0).ToList();
        return [.. Sentences(answer).Select(sentence => (sentence.Start, sentence.Text, !IsCopied(sentence, copied) && !IsRestated(sentence.Text, shown)))];
    }

    // A list of catchwords has no verb, and words in any order say nothing.
    private static bool IsStatement(string text, bool fragments)
    {
        var read = Account.Read([text], [[]]);
        var small = read.Words.Count(word => Lexicon.Default.Closed(word.Norm).Count > 0);
        return read.Clauses.Any(clause => clause.Verb is not null) ? Coherence.HoldsTogether(read)
            : text.Count(letter => letter == ',') <= 1 && (small >= SmallWords * read.Length || (fragments && read.Length <= LongestFragment));
    }

    // What is left of a sentence of which five words in a row were copied rarely stands on its own.
    private static bool IsCopied((int Start, string Text) sentence, IReadOnlyList<Range> copied)
    {
        var end = sentence.Start + sentence.Text.Length;
        return 2 * copied.Sum(span => Math.Max(0, Math.Min(end, span.End.Value) - Math.Max(sentence.Start, span.Start.Value))) >= sentence.Text.Length;
    }

    private static bool IsRestated(string text, List<HashSet<string>> shown)
    {
        var stems = ContentOf(text);
        return stems.Count >= FewestStems && shown.Exists(sentence => stems.Count(sentence.Contains) >= MostlyGiven * stems.Count);
    }

    private static IEnumerable<(int Start, string Text)> Sentences(string text) =>
        Sentence().Matches(text).Select(match => (match.Index, match.Value.TrimEnd())).Where(sentence => sentence.Item2.Length > 0);

    // A full stop inside a number or an abbreviation ends nothing.
    [GeneratedRegex(@"(?=\S)(?:[^.!?\n]|[.!?](?!\s|$))+(?:[.!?]+(?=\s|$))?")]
    private static partial Regex Sentence();
}
