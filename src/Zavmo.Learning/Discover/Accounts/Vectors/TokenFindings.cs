namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What a network finds in one text.</summary>
internal sealed class TokenFindings
{
    private readonly TokenNetwork network;
    private readonly float[][] said;
    private readonly IReadOnlyList<int> words;
    private readonly double[] scores;

    /// <param name="network">The network.</param>
    /// <param name="said">What each of its units says to each token.</param>
    /// <param name="words">For each token which word of the text it is of.</param>
    public TokenFindings(TokenNetwork network, float[][] said, IReadOnlyList<int> words)
    {
        (this.network, this.said, this.words) = (network, said, words);
        var heard = Heard(_ => true);
        scores = [.. Enumerable.Range(0, network.Biases.Count).Select(head => Score(head, heard))];
    }

    /// <summary>How much speaks for what a head asks: above zero it is more likely so than not. Rounded: the last digits differ from processor to processor.</summary>
    public double Of(int head) => Math.Round(scores[head], 2);

    /// <summary>How much would speak for it without some words of the text: the less, the more they say for it.</summary>
    /// <param name="head">What is asked.</param>
    /// <param name="left">The places of the words to leave out.</param>
    public double Without(int head, IReadOnlySet<int> left) => Score(head, Heard(word => !left.Contains(word)));

    // Of each unit the most that it says to a token of the words that count, and what it says to one of them on average.
    private (float Most, float Mean)[] Heard(Func<int, bool> counts)
    {
        var tokens = Enumerable.Range(0, words.Count).Where(token => counts(words[token])).ToArray();
        return tokens.Length == 0 ? [] : [.. said.Select(unit => (tokens.Max(token => Math.Max(0, unit[token])), tokens.Sum(token => unit[token]) / tokens.Length))];
    }

    private double Score(int head, (float Most, float Mean)[] heard)
    {
        var score = network.Biases[head];
        for (var unit = 0; unit < heard.Length; unit++)
        {
            score += network.Units[unit].AtMost[head] * heard[unit].Most + network.Units[unit].OnAverage[head] * heard[unit].Mean;
        }

        return score;
    }
}
