using System.Globalization;
using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// How well words follow one another, by a table of word-class pairs: the log of how much more often a pair stands in accounts
/// than in the same accounts with their words shuffled. The table is made by a test of this project (WordOrderTableTests).
/// </summary>
internal static class WordOrder
{
    private const string Start = "START";
    private const string End = "END";
    private const double Least = -2.5;
    private const double Most = 1.2;
    private static readonly HashSet<string> OwnClass =
    [
        .. "the a an of to and in with for on at by from i we he she it they was is were had have not no my his her their our that this so but because as if what who when then me him them all one be been".Split(' '),
    ];

    private static readonly Lazy<Dictionary<(string, string), double>> Table = new(Load);

    /// <summary>Sum of the pairs over the square root of their number; sense is above 0, shuffled words below.</summary>
    public static double Score(IReadOnlyList<Word> words)
    {
        var pairs = Pairs(words).ToList();
        return pairs.Sum(pair => Score(pair.Before, pair.After)) / Math.Sqrt(Math.Max(1, pairs.Count));
    }

    /// <summary>The pairs of classes in their order, with the edges.</summary>
    public static IEnumerable<(string Before, string After)> Pairs(IEnumerable<Word> words)
    {
        var before = Start;
        foreach (var word in words.Where(word => word.Text.Length > 0 && word.Text != "\n"))
        {
            var after = Class(word);
            yield return (before, after);
            before = after;
        }

        yield return (before, End);
    }

    /// <summary>The wider class of a class: without its word.</summary>
    public static string Coarse(string name)
    {
        var at = name.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? name : name[..at] + (name.EndsWith('^') ? "^" : string.Empty);
    }

    private static double Score(string before, string after)
    {
        var fine = Table.Value.GetValueOrDefault((before, after));
        var coarse = Table.Value.GetValueOrDefault(("~" + Coarse(before), Coarse(after)));
        return Math.Clamp((fine + coarse) / 1.5, Least, Most);
    }

    // A capital on a small word marks the start of a sentence, wherever shuffling put it.
    private static string Class(Word word)
    {
        var name = word.Pos + (OwnClass.Contains(word.Norm) ? "=" + word.Norm : string.Empty);
        var capital = char.IsUpper(word.Text[0]) && word.Pos is not (Pos.I or Pos.Name or Pos.Noun or Pos.Time or Pos.Adj);
        return capital ? name + "^" : name;
    }

    private static Dictionary<(string, string), double> Load() => Lexicon.Lines("transitions")
        .Select(line => line.Split(' '))
        .ToDictionary(columns => (columns[0], columns[1]), columns => double.Parse(columns[2], CultureInfo.InvariantCulture));
}
