using System.Globalization;
using Zavmo.Learning.Discover.Accounts.Rules;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Makes the table of word-class pairs from accounts and from the same accounts with their words shuffled.</summary>
internal static class WordOrderTraining
{
    private const int Shuffles = 6;
    private const double Smallest = 0.1;

    /// <summary>The lines of the table, sorted: before, after, log ratio. Wide classes carry a tilde.</summary>
    public static IReadOnlyList<string> Table(IReadOnlyList<string> texts)
    {
        var fine = Ratios(texts, pair => pair, smoothing: 2);
        var wide = Ratios(texts, pair => ("~" + WordOrder.Coarse(pair.Before), WordOrder.Coarse(pair.After)), smoothing: 1);
        return [.. fine.Concat(wide)
            .Where(pair => Math.Abs(pair.Value) >= Smallest)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key.Before} {pair.Key.After} {pair.Value:0.00}"))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The words in another order, with or without their punctuation and capitals.</summary>
    public static string Shuffle(string text, int seed, bool bare)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        new Random(seed).Shuffle(words);
        var shuffled = string.Join(' ', words);
        return bare ? Bare(shuffled) : shuffled;
    }

    /// <summary>Lower case, without punctuation.</summary>
    public static string Bare(string text) =>
        new([.. text.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '\'' or '%' or '-')]);

    private static Dictionary<(string Before, string After), double> Ratios(
        IReadOnlyList<string> texts, Func<(string Before, string After), (string Before, string After)> map, double smoothing)
    {
        var natural = new Dictionary<(string, string), double>();
        var shuffled = new Dictionary<(string, string), double>();
        foreach (var text in texts)
        {
            Count(text, 1, natural);
            Count(Bare(text), 0.5, natural);
            for (var seed = 0; seed < Shuffles; seed++)
            {
                Count(Shuffle(text, 1000 + seed, bare: seed % 3 == 2), 0.25, shuffled);
            }
        }

        var scale = natural.Values.Sum() / shuffled.Values.Sum();
        return natural.Keys.Union(shuffled.Keys).ToDictionary(pair => pair, pair =>
            Math.Log((natural.GetValueOrDefault(pair) + smoothing) / (shuffled.GetValueOrDefault(pair) * scale + smoothing)));

        void Count(string text, double weight, Dictionary<(string, string), double> counts)
        {
            foreach (var pair in WordOrder.Pairs(Account.Read([text], [[]]).Words))
            {
                counts[map(pair)] = counts.GetValueOrDefault(map(pair)) + weight;
            }
        }
    }
}
