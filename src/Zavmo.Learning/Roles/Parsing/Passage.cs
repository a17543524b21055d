namespace Zavmo.Learning.Roles.Parsing;

/// <summary>The meaningful words of a text, with what is needed of them again and again.</summary>
internal sealed class Passage(string text, Func<string, double> rarity)
{
    private double? norm;
    private HashSet<string>? families;

    public HashSet<string> Words { get; } = Stems.Of(text);

    /// <summary>The families of words of work that it uses.</summary>
    public HashSet<string> Families => families ??= WorkFamilies.Of(Words);

    private double Norm => norm ??= Words.Sum(Square);

    /// <summary>The share of the words, by rarity, that stand in another text.</summary>
    public double ShareIn(Passage other) => Words.Count == 0 ? 0 : Words.Where(other.Words.Contains).Sum(rarity) / Words.Sum(rarity);

    /// <summary>The words that stand in another text too.</summary>
    public List<string> SharedWith(Passage other) => [.. Words.Where(other.Words.Contains)];

    /// <summary>The cosine of both texts' word weights, given the words that they share.</summary>
    public double Cosine(List<string> shared, Passage other) => shared.Count == 0 ? 0 : shared.Sum(Square) / Math.Sqrt(Norm * other.Norm);

    private double Square(string word) => rarity(word) * rarity(word);
}
