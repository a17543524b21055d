using System.Runtime.CompilerServices;

namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>
/// Compares by stems: all ideas of a meaning in one statement, or most of the words of one way to say it. Words of the question
/// count little, and on the other side of a "not" they count against it.
/// </summary>
public sealed class StemStatementMatcher : IStatementMatcher
{
    private const double GivenWeight = 0.3;
    private const double LeastRecall = 0.6;
    private const double LeastOwnRecall = 0.5;
    private const double SupportingRecall = 0.25;
    private const double HeldRecall = 0.4;
    private const double AllOfIt = 0.99;
    private const int FewWords = 2;
    private const int FewestShared = 3;
    private const double MostOpposed = 0.3;

    // A text that repeats the same words a hundred times is no reason to try all ways to pair them.
    private const int MostPlaces = 12;

    private readonly ConditionalWeakTable<StatementMeaning, MeaningPattern> patterns = [];

    // One statement is held against every meaning of a topic, and read once.
    private readonly ConditionalWeakTable<string, IReadOnlyList<AnswerWord>> read = [];

    /// <inheritdoc />
    public string Version => "stems/1";

    /// <inheritdoc />
    public StatementMatch Match(string said, StatementMeaning meaning, string given)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(meaning);
        ArgumentNullException.ThrowIfNull(given);
        var pattern = patterns.GetValue(meaning, key => new MeaningPattern(key));
        var words = read.GetValue(said, AnswerWords.Of);
        var known = read.GetValue(given, AnswerWords.Of).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        var likeness = pattern.Sentences.Select(sentence => Compare(pattern, sentence, words, known)).MaxBy(found => found.Recall);
        var ideas = pattern.Ideas.Count == 0 ? null : Assign(pattern, words, known);
        var length = words.Where(word => word.IsContent).DistinctBy(word => word.Stem).Count();

        // A short saying counts when it is all that is said.
        var isSaid = likeness.Shared >= FewestShared || (likeness.Recall >= AllOfIt && likeness.Shared * FewWords >= length && words.Count > FewWords);
        var byWords = likeness.Recall >= LeastRecall && likeness.OwnRecall >= LeastOwnRecall && isSaid;
        var byIdeas = ideas is { Own: > 0 } && (meaning.IsMisconception
            ? likeness.Recall >= HeldRecall
            : ideas.Value.Own > 1 || likeness.Recall >= SupportingRecall);
        var relation = (byWords, byIdeas) switch
        {
            (false, false) => StatementRelation.None,
            (_, true) when ideas!.Value.Opposed > 0 => StatementRelation.Denied,
            (true, _) when likeness.Opposed > MostOpposed => StatementRelation.Denied,
            _ => StatementRelation.Stated,
        };
        return new StatementMatch(relation, likeness.Recall);
    }

    private static (double Recall, double OwnRecall, double Opposed, int Shared) Compare(
        MeaningPattern pattern, IReadOnlyList<AnswerWord> sentence, IReadOnlyList<AnswerWord> said, HashSet<string> known)
    {
        var stems = sentence.Where(word => word.IsContent).DistinctBy(word => word.Stem).ToList();
        var found = stems.Select(word => (Word: word, Said: said.Where(other => other.Stem == word.Stem).ToList())).ToList();
        var shared = found.Where(pair => pair.Said.Count > 0).ToList();
        var own = stems.Count(word => !known.Contains(word.Stem));
        var ownShared = shared.Count(pair => !known.Contains(pair.Word.Stem));
        var all = stems.Sum(Weight);
        return all == 0 || own == 0
            ? default
            : (shared.Sum(pair => Weight(pair.Word)) / all,
                (double)ownShared / own,
                shared.Count == 0 ? 0 : (double)shared.Count(pair => pair.Said.All(pattern.IsOpposed)) / shared.Count,
                shared.Count);

        double Weight(AnswerWord word) => known.Contains(word.Stem) ? GivenWeight : 1;
    }

    // For each idea a word of its own; of several ways the one with least turned round, then with most of the learner's own words.
    private static (int Own, int Opposed)? Assign(MeaningPattern pattern, IReadOnlyList<AnswerWord> words, HashSet<string> known)
    {
        var places = pattern.Ideas.Select(idea => idea
            .SelectMany(term => term.Find(words).Select(hit => (hit.First, hit.Last, IsOpposed: !term.Denies && Range(hit).Any(pattern.IsOpposed))))
            .OrderBy(hit => hit.IsOpposed)
            .Take(MostPlaces)
            .ToList()).ToList();
        (int Own, int Opposed)? best = null;
        Try(0, [], 0, 0);
        return best;

        void Try(int idea, HashSet<int> used, int own, int opposed)
        {
            if (idea == places.Count)
            {
                best = best is { } found && (found.Opposed, -found.Own).CompareTo((opposed, -own)) <= 0 ? found : (own, opposed);
                return;
            }

            foreach (var (first, last, isOpposed) in places[idea].Where(hit => !Enumerable.Range(hit.First, hit.Last - hit.First + 1).Any(used.Contains)))
            {
                var isOwn = Range((first, last)).Any(word => !known.Contains(word.Stem));
                Try(idea + 1, [.. used, .. Enumerable.Range(first, last - first + 1)], own + (isOwn ? 1 : 0), opposed + (isOpposed ? 1 : 0));
            }
        }

        IEnumerable<AnswerWord> Range((int First, int Last) hit) => words.Skip(hit.First).Take(hit.Last - hit.First + 1);
    }
}
