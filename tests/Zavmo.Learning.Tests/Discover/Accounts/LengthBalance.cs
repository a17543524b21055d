namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>What a text counts where length shall tell nothing: of each length those that have something weigh as much as those that have it not.</summary>
internal static class LengthBalance
{
    /// <summary>Texts of up to so many words more count as of the same length.</summary>
    public const int WordsInABin = 12;

    private const int LastBin = 9;
    private const float MostWeight = 6;

    /// <summary>The weight of each text.</summary>
    /// <param name="texts">All of them.</param>
    /// <param name="length">How many words one has.</param>
    /// <param name="label">Whether it has what is asked, or null where nobody knows.</param>
    public static Func<T, float> Of<T>(IReadOnlyList<T> texts, Func<T, int> length, Func<T, bool?> label)
    {
        var bins = texts.GroupBy(text => (Bin(text), label(text))).ToDictionary(bin => bin.Key, bin => (float)bin.Count());
        return text =>
        {
            var (same, other) = (bins[(Bin(text), label(text))], bins.GetValueOrDefault((Bin(text), !label(text))));
            return Math.Min(MostWeight, (same + other) / 2 / same);
        };

        int Bin(T text) => Math.Min(LastBin, length(text) / WordsInABin);
    }
}
