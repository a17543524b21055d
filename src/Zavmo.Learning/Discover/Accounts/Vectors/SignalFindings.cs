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
        scores = [.. network.Biases];
        for (var unit = 0; unit < said.Length && words.Count > 0; unit++)
        {
            var (most, mean) = (said[unit].Max(), said[unit].Average());
            for (var head = 0; head < scores.Length; head++)
            {
                scores[head] += network.Units[unit].AtMost[head] * most + network.Units[unit].OnAverage[head] * mean;
            }
        }
    }

    /// <summary>How much speaks for sense, rounded: the last digits differ from processor to processor.</summary>
    public double Sense => Math.Round(scores[^1], 2);

    /// <summary>How much speaks for words that stand in order: few heaps of words are above zero, and few texts below.</summary>
    public double Order => Math.Round(scores[^2], 2);

    /// <summary>How much speaks for a signal: above zero it is more likely there than not.</summary>
    public double Of(Signal signal) => Math.Round(scores[(int)signal], 2);

    /// <summary>What each word of the text, by its place, says for a signal.</summary>
    public IReadOnlyDictionary<int, double> WordsFor(Signal signal)
    {
        var shares = new Dictionary<int, double>();
        for (var unit = 0; unit < said.Length; unit++)
        {
            var loudest = Array.IndexOf(said[unit], said[unit].Max());
            for (var token = 0; token < words.Count; token++)
            {
                var share = network.Units[unit].OnAverage[(int)signal] * said[unit][token] / words.Count
                    + (token == loudest ? network.Units[unit].AtMost[(int)signal] * said[unit][token] : 0);
                shares[words[token]] = shares.GetValueOrDefault(words[token]) + share;
            }
        }

        return shares;
    }
}
