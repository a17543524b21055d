using Zavmo.Learning.Discover.Accounts.Reading;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>An account cut into pieces that mean something by themselves: a clause, or a few very short ones of one sentence.</summary>
internal static class AccountPieces
{
    /// <summary>Pieces that are read; a chat message has fewer, and no text may take long to read.</summary>
    public const int Most = 24;

    private const int FewestWords = 4;
    private const int LongestPiece = 40;
    private const int LongestWhole = 150;

    /// <summary>The pieces in order, in mended spelling.</summary>
    public static IReadOnlyList<string> Of(Account account)
    {
        var pieces = new List<List<Word>>();
        foreach (var sentence in account.Clauses.GroupBy(clause => clause.Sentence))
        {
            var opens = true;
            foreach (var clause in sentence)
            {
                // A few words more do not make a piece of their own.
                if (!opens && (pieces[^1].Count < FewestWords || clause.Words.Count < FewestWords - 1))
                {
                    pieces[^1].AddRange(clause.Words);
                }
                else
                {
                    pieces.Add([.. clause.Words]);
                }

                opens = false;
            }
        }

        return [.. pieces.Take(Most).Select(piece => Text(piece.Take(LongestPiece)))];
    }

    /// <summary>The account as one text, as far as a model reads.</summary>
    public static string Whole(Account account) => string.Join(". ", account.Clauses.GroupBy(clause => clause.Sentence)
        .Select(sentence => Text(sentence.SelectMany(clause => clause.Words))))
        .Split(' ') is var words && words.Length > LongestWhole ? string.Join(' ', words[..LongestWhole]) : string.Join(' ', words);

    private static string Text(IEnumerable<Word> words) => string.Join(' ', words.Where(word => !word.IsPunctuation).Select(word => word.Norm));
}
