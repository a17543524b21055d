using System.Text;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Topics;

/// <summary>Words cut to what their forms share, so that <c>tolerances</c> meets <c>tolerancing</c>.</summary>
internal static class Stems
{
    private const int ShortestStem = 3;
    private static readonly string[] Endings = ["ing", "ied", "ies", "ed", "es", "s", "e"];

    /// <summary>The stem of one lower-case word.</summary>
    public static string Of(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length].TrimEnd('y');
            }
        }

        return word.TrimEnd('y');
    }

    /// <summary>The stems of the words of a text that carry meaning, in order.</summary>
    public static IEnumerable<string> In(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text + " ")
        {
            if (char.IsLetterOrDigit(letter) || letter == '-' && word.Length > 0)
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            var found = word.ToString();
            word.Clear();
            if (found.Length > 1 && Lexicon.Default.Closed(found).Count == 0)
            {
                yield return Of(Lexicon.Default.Spelling(found) ?? found);
            }
        }
    }
}
