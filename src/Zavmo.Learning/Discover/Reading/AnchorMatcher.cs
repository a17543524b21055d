namespace Zavmo.Learning.Discover.Reading;

/// <summary>Finds which of the five anchor sentences a sentence is nearest to.</summary>
internal sealed class AnchorMatcher
{
    private const double Near = 0.7;
    private const double Margin = 0.15;
    private const int PartWords = 2;

    private static readonly string[] Negations = ["not", "never", "no", "nobody", "neither"];

    private readonly IReadOnlyList<IReadOnlyList<string>> anchors;

    public AnchorMatcher(IReadOnlyList<string> anchors)
    {
        this.anchors = [.. anchors.Select(Words.Of)];
    }

    /// <summary>The level, 1 to 5: a part that only one anchor has, or clearly the nearest by shared words; else null.</summary>
    public int? Level(IReadOnlyList<string> words)
    {
        var holding = Places(place => words.Count >= PartWords && Words.IndexOf(anchors[place], words) >= 0);
        if (holding.Count == 1)
        {
            return holding[0] + 1;
        }

        var ranked = Places(place => !IsDenied(words, anchors[place]))
            .Select(place => (Place: place, Share: Shared(words, anchors[place])))
            .OrderByDescending(near => near.Share)
            .ToList();
        var second = ranked.Count > 1 ? ranked[1].Share : 0;
        return ranked.Count > 0 && ranked[0].Share >= Near && ranked[0].Share - second >= Margin ? ranked[0].Place + 1 : null;
    }

    private List<int> Places(Func<int, bool> fits) => [.. Enumerable.Range(0, anchors.Count).Where(fits)];

    private static bool IsDenied(IReadOnlyList<string> words, IReadOnlyList<string> anchor) =>
        Negations.Any(word => words.Contains(word) != anchor.Contains(word));

    /// <summary>Dice's coefficient over words, each counted as often as it stands there.</summary>
    private static double Shared(IReadOnlyList<string> words, IReadOnlyList<string> anchor)
    {
        var left = anchor.ToList();
        var shared = 0;
        foreach (var word in words)
        {
            var at = left.FindIndex(other => Words.Same(word, other));
            if (at >= 0)
            {
                left.RemoveAt(at);
                shared++;
            }
        }

        return 2.0 * shared / (words.Count + anchor.Count);
    }
}
