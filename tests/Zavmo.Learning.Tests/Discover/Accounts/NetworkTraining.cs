using System.Numerics.Tensors;
using Zavmo.Learning.Discover.Accounts.Vectors;
using Zavmo.Learning.Sentences;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Fits one hidden layer over the tokens of a text, of which each head hears the loudest and the mean, on logistic loss with dropout (Srivastava et al.
/// 2014). A text is labelled, not its tokens: which of them shows the signal is found by the fit (multiple instances, Dietterich et al. 1997). The seed is
/// fixed; another processor sums in another order, so the weights come out otherwise there, and what they say of a text nearly the same.
/// </summary>
internal static class NetworkTraining
{
    private const int Hidden = 48;
    private const int Passes = 14;
    private const int LastPasses = 4;
    private const int Batch = 32;
    private const float Step = 1e-3f;
    private const float LastStep = 3e-4f;
    private const float Decay = 0.05f;
    private const float KeepInput = 0.8f;
    private const float KeepUnit = 0.6f;
    private const double LeastSpread = 1e-3;

    /// <summary>One text.</summary>
    /// <param name="States">What the sentence model makes of it.</param>
    /// <param name="Labels">For each head whether it is so, or null where nobody knows.</param>
    /// <param name="Weights">For each head what the text counts.</param>
    public sealed record Row(SentenceStates States, bool?[] Labels, float[] Weights);

    /// <summary>Networks that differ by where they began, as one.</summary>
    public static TokenNetwork Fit(IReadOnlyList<Row> rows, int networks)
    {
        var empty = Empty(rows);
        var parts = Enumerable.Range(1, networks).AsParallel().AsOrdered().Select(seed => new Fitting(empty, rows, seed).Run()).ToList();
        return empty with
        {
            Units = [.. parts.SelectMany(part => part.Units.Select(unit => unit with { AtMost = Share(unit.AtMost), OnAverage = Share(unit.OnAverage) }))],
            Biases = [.. Enumerable.Range(0, rows[0].Labels.Length).Select(head => parts.Average(part => part.Biases[head]))],
        };

        double[] Share(IReadOnlyList<double> weights) => [.. weights.Select(weight => weight / networks)];
    }

    private static TokenNetwork Empty(IReadOnlyList<Row> rows)
    {
        var size = rows[0].States.Size;
        var (sums, squares, count) = (new double[size], new double[size], 0);
        foreach (var states in rows.Select(row => row.States))
        {
            for (var i = 0; i < states.Tokens.Length; i++)
            {
                var value = (double)states.Tokens[i];
                sums[i % size] += value;
                squares[i % size] += value * value;
            }

            count += states.Words.Count;
        }

        return new()
        {
            Means = [.. sums.Select(sum => (Half)(sum / count))],
            Spreads = [.. squares.Select((square, i) => (Half)Math.Sqrt(Math.Max(square / count - Math.Pow(sums[i] / count, 2), LeastSpread * LeastSpread)))],
            Units = [], Biases = [],
        };
    }

    private sealed class Fitting
    {
        private readonly TokenNetwork empty;
        private readonly IReadOnlyList<Row> rows;
        private readonly Random random;
        private readonly int size;
        private readonly int heads;
        private readonly Parameters inputs;
        private readonly Parameters biases;
        private readonly Parameters outputs;
        private readonly Parameters ofHeads;
        private readonly float[] mask;
        private readonly float[] tokens;
        private readonly float[] said;
        private readonly float[] heard = new float[2 * Hidden];
        private readonly float[] kept = new float[2 * Hidden];
        private readonly float[] back = new float[2 * Hidden];
        private readonly int[] loudest = new int[Hidden];

        public Fitting(TokenNetwork empty, IReadOnlyList<Row> rows, int seed)
        {
            (this.empty, this.rows, random) = (empty, rows, new Random(seed));
            (size, heads) = (rows[0].States.Size, rows[0].Labels.Length);
            inputs = new(Hidden * size, random, MathF.Sqrt(1f / size), Step, Decay);
            biases = new(Hidden, random, 0, Step, 0);
            outputs = new(heads * 2 * Hidden, random, MathF.Sqrt(1f / Hidden), Step, Decay);
            ofHeads = new(heads, random, 0, Step, 0);
            var most = rows.Max(row => row.States.Words.Count);
            (mask, tokens, said) = (new float[size], new float[most * size], new float[most * Hidden]);
        }

        public (IReadOnlyList<TokenUnit> Units, IReadOnlyList<double> Biases) Run()
        {
            var order = Enumerable.Range(0, rows.Count).ToArray();
            Parameters[] all = [inputs, biases, outputs, ofHeads];
            for (var (pass, step) = (0, 0); pass < Passes; pass++)
            {
                random.Shuffle(order);
                if (pass == Passes - LastPasses)
                {
                    Array.ForEach(all, parameters => parameters.Size = LastStep);
                }

                foreach (var batch in order.Chunk(Batch))
                {
                    Array.ForEach(batch, row => Learn(rows[row], batch.Length));
                    step++;
                    Array.ForEach(all, parameters => parameters.Move(step));
                }
            }

            return ([.. Enumerable.Range(0, Hidden).Select(Unit)], [.. ofHeads.Values.Select(value => (double)value)]);
        }

        private TokenUnit Unit(int unit) => new(
            ByteRow.Of(inputs.Values.AsSpan(unit * size, size)), biases.Values[unit],
            [.. Enumerable.Range(0, heads).Select(head => (double)Outputs(outputs.Values, head)[unit])],
            [.. Enumerable.Range(0, heads).Select(head => (double)Outputs(outputs.Values, head)[Hidden + unit])]);

        private static Span<float> Outputs(float[] values, int head) => values.AsSpan(head * 2 * Hidden, 2 * Hidden);

        private void Learn(Row row, int ofBatch)
        {
            Hear(row.States);
            Array.Clear(back);
            for (var unit = 0; unit < kept.Length; unit++)
            {
                kept[unit] = random.NextSingle() < KeepUnit ? 1 / KeepUnit : 0;
            }

            TensorPrimitives.Multiply(heard, kept, heard);
            for (var head = 0; head < heads; head++)
            {
                if (row.Labels[head] is { } yes)
                {
                    var score = ofHeads.Values[head] + TensorPrimitives.Dot(Outputs(outputs.Values, head), heard);
                    var error = (1 / (1 + MathF.Exp(-score)) - (yes ? 1 : 0)) * row.Weights[head] / ofBatch;
                    ofHeads.Gradient[head] += error;
                    TensorPrimitives.MultiplyAdd(heard, error, Outputs(outputs.Gradient, head), Outputs(outputs.Gradient, head));
                    TensorPrimitives.MultiplyAdd(Outputs(outputs.Values, head), error, back, back);
                }
            }

            TensorPrimitives.Multiply(back, kept, back);
            Spread(row.States.Words.Count);
        }

        // What each unit says to each token, the loudest of it, and the mean.
        private void Hear(SentenceStates states)
        {
            for (var i = 0; i < size; i++)
            {
                mask[i] = random.NextSingle() < KeepInput ? 1 / KeepInput : 0;
            }

            Array.Clear(heard);
            Array.Clear(loudest);
            for (var token = 0; token < states.Words.Count; token++)
            {
                var standard = tokens.AsSpan(token * size, size);
                empty.Standard(states.Tokens.AsSpan(token * size, size), standard);
                TensorPrimitives.Multiply(standard, mask, standard);
                for (var unit = 0; unit < Hidden; unit++)
                {
                    var value = Math.Max(0, TensorPrimitives.Dot(inputs.Values.AsSpan(unit * size, size), standard) + biases.Values[unit]);
                    said[token * Hidden + unit] = value;
                    heard[Hidden + unit] += value / states.Words.Count;
                    if (value > heard[unit])
                    {
                        (heard[unit], loudest[unit]) = (value, token);
                    }
                }
            }
        }

        private void Spread(int count)
        {
            for (var unit = 0; unit < Hidden; unit++)
            {
                Back(unit, loudest[unit], back[unit]);
                for (var token = 0; token < count && back[Hidden + unit] != 0; token++)
                {
                    Back(unit, token, back[Hidden + unit] / count);
                }
            }
        }

        private void Back(int unit, int token, float error)
        {
            if (error != 0 && said[token * Hidden + unit] > 0)
            {
                biases.Gradient[unit] += error;
                var gradient = inputs.Gradient.AsSpan(unit * size, size);
                TensorPrimitives.MultiplyAdd(tokens.AsSpan(token * size, size), error, gradient, gradient);
            }
        }
    }
}
