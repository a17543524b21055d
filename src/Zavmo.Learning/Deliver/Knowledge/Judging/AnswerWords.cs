using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>Cuts a sentence into words with their stems, clauses and negations.</summary>
internal static partial class AnswerWords
{
    // "Without a value" reaches no further than its noun, "does not" to the end of the clause.
    private const int NounPhrase = 3;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "without", "none", "nobody", "nothing", "neither", "nor", "cannot", "hardly", "rarely",
        "dont", "doesnt", "didnt", "cant", "wont", "isnt", "arent", "wasnt", "werent", "shouldnt", "wouldnt", "couldnt", "neednt",
    };

    // They turn round the whole clause, wherever they stand in it.
    private static readonly HashSet<string> Dismissals = new(StringComparer.Ordinal)
    {
        "pointless", "useless", "needless", "unnecessary", "nonsense", "overrated", "superfluous", "untrue", "irrelevant",
    };

    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal)
    {
        "but", "because", "since", "so", "while", "although", "though", "whereas", "otherwise", "unless", "if", "when", "then", "which",
    };

    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal) { "i", "we", "you", "they", "he", "she", "it" };

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<AnswerWord> Of(string text)
    {
        var matches = Word().Matches(text);
        var words = new List<AnswerWord>(matches.Count);
        var (clause, negated, end, left) = (0, false, 0, 0);
        for (var i = 0; i < matches.Count; i++)
        {
            var norm = Normal(matches[i].Value);
            var next = i + 1 < matches.Count ? Normal(matches[i + 1].Value) : string.Empty;
            if (words.Count > 0 && (Joints.Contains(norm) || (norm == "and" && (Subjects.Contains(next) || IsNegator(next))) || Break().IsMatch(text[end..matches[i].Index])))
            {
                (clause, negated) = (clause + 1, false);
            }

            negated &= left-- > 0;

            var stem = Stem(norm);
            words.Add(new AnswerWord(norm, stem ?? norm, stem is not null, clause, negated));
            if (IsNegation(norm, next))
            {
                (negated, left) = (!negated, norm is "no" or "without" or "none" ? NounPhrase : int.MaxValue);
            }

            end = matches[i].Index + matches[i].Length;
        }

        var dismissed = words.Where(word => Dismissals.Contains(word.Norm)).Select(word => word.Clause).ToHashSet();
        return dismissed.Count == 0 ? words : [.. words.Select(word => dismissed.Contains(word.Clause) ? word with { IsNegated = !word.IsNegated } : word)];
    }

    /// <summary>Whether a word turns round what follows it.</summary>
    public static bool IsNegator(string norm) => Negators.Contains(norm) || norm.EndsWith("n't", StringComparison.Ordinal);

    // "Not only the middle" and "no doubt" deny nothing.
    private static bool IsNegation(string norm, string next) => IsNegator(norm) && next is not ("only" or "just" or "merely" or "doubt" or "matter");

    private static string Normal(string word)
    {
        var norm = word.ToLowerInvariant().Replace('’', '\'');
        return Lexicon.Default.Spelling(norm) ?? norm;
    }

    private static string? Stem(string norm) => Stems.Of(norm).FirstOrDefault();

    [GeneratedRegex(@"[£$€]?\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[,;:.!?()–—\n]|\s-+\s")]
    private static partial Regex Break();
}
