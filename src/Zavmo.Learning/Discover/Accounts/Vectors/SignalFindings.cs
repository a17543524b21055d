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
        scores = [.. Enumerable.Range(0, network.Biases.Count).Select(head => Score(head, _ => true))];
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
    public double Without(Signal signal, IReadOnlySet<int> left) => Score((int)signal, word => !left.Contains(word));

    private double Score(int head, Func<int, bool> counts)
    {
        var score = network.Biases[head];
        var heard = Enumerable.Range(0, words.Count).Where(token => counts(words[token])).ToArray();
        for (var unit = 0; unit < said.Length && heard.Length > 0; unit++)
        {
            var (most, sum) = (0f, 0f);
            foreach (var token in heard)
            {
                most = Math.Max(most, said[unit][token]);
                sum += said[unit][token];
            }

            score += network.Units[unit].AtMost[head] * most + network.Units[unit].OnAverage[head] * (sum / heard.Length);
        }

        return score;
    }
}
