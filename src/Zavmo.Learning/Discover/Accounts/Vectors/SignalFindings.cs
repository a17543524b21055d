namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What the network finds in one account.</summary>
internal sealed class SignalFindings
{
    private readonly SignalNetwork network;
    private readonly float[][] said;
    private readonly IReadOnlyList<int> words;
    private readonly double[] scores;

    /// <param name="network">The network.</param>
    /// <param name="said">What each of its units says to each token.</param>
    /// <param name="words">For each token which word of the text it is of.</param>
    public SignalFindings(SignalNetwork network, float[][] said, IReadOnlyList<int> words)
    {
        (this.network, this.said, this.words) = (network, said, words);
        var heard = Heard(_ => true);
        scores = [.. Enumerable.Range(0, network.Biases.Count).Select(head => Score(head, heard))];
    }

    /// <summary>How much speaks for sense, rounded: the last digits differ from processor to processor.</summary>
    public double Sense => Math.Round(scores[^1], 2);

    /// <summary>How much speaks for words that stand in order: few heaps of words are above zero, and few texts below.</summary>
    public double Order => Math.Round(scores[^2], 2);

    /// <summary>How much speaks for a signal: above zero it is more likely there than not.</summary>
    public double Of(Signal signal) => Math.Round(scores[(int)signal], 2);

    /// <summary>How much would speak for a signal without some words of the text: the less, the more they say for it.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="left">The places of the words to leave out.</param>
    public double Without(Signal signal, IReadOnlySet<int> left) => Score((int)signal, Heard(word => !left.Contains(word)));

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
