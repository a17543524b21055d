using System.Numerics;
using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Fits one hidden layer by Adam with decoupled decay (Loshchilov and Hutter 2019) and dropout (Srivastava et al. 2014) on logistic loss. The seed is
/// fixed; another processor sums in another order, so the weights come out otherwise there, and what they say of a text nearly the same.
/// </summary>
internal static class NetworkTraining
{
    private const int Hidden = 32;
    private const int Passes = 12;
    private const int Batch = 64;
    private const float Step = 1e-3f;
    private const float Decay = 0.1f;
    private const float Momentum = 0.9f;
    private const float SquareMomentum = 0.999f;
    private const float KeepInput = 0.7f;
    private const float KeepUnit = 0.5f;
    private const int LargestWeight = 127;

    public static SenseNetwork Fit(IReadOnlyList<(float[] Layers, bool Yes, float Weight)> rows, int networks)
    {
        var size = rows[0].Layers.Length;
        var means = new Half[size];
        var spreads = new Half[size];
        for (var i = 0; i < size; i++)
        {
            var mean = rows.Average(row => row.Layers[i]);
            means[i] = (Half)mean;
            spreads[i] = (Half)(Math.Sqrt(rows.Average(row => Math.Pow(row.Layers[i] - mean, 2))) + 1e-4);
        }

        var empty = new SenseNetwork { Means = means, Spreads = spreads, Units = [], Bias = 0, Doubted = 0, Vouched = 0 };
        var standard = rows.Select(row => empty.Standard(row.Layers)).ToArray();
        var average = rows.Average(row => row.Weight);
        var yes = rows.Select(row => row.Yes).ToArray();
        var weights = rows.Select(row => row.Weight / average).ToArray();
        var parts = Enumerable.Range(0, networks).Select(seed => One(standard, yes, weights, seed)).ToList();
        return empty with
        {
            Units = [.. parts.SelectMany(part => part.Units.Select(unit => unit with { Weight = unit.Weight / networks }))],
            Bias = parts.Average(part => part.Bias),
        };
    }

    private static (IReadOnlyList<SenseUnit> Units, double Bias) One(float[][] rows, bool[] yes, float[] share, int seed)
    {
        var random = new Random(seed);
        var size = rows[0].Length;
        var reach = (float)Math.Sqrt(1.0 / size);
        var inputs = new Parameters(Hidden * size, random, reach);
        var biases = new Parameters(Hidden, random, reach);
        var outputs = new Parameters(Hidden, random, (float)Math.Sqrt(1.0 / Hidden));
        var bias = new Parameters(1, random, 0);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var dropped = new float[size];
        var (units, kept) = (new float[Hidden], new float[Hidden]);
        for (var (pass, step) = (0, 0); pass < Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                foreach (var row in batch)
                {
                    Drop(rows[row], dropped, random);
                    var score = bias.Values[0];
                    for (var unit = 0; unit < Hidden; unit++)
                    {
                        units[unit] = Math.Max(0, Dot(inputs.Values.AsSpan(unit * size, size), dropped) + biases.Values[unit]);
                        kept[unit] = random.NextSingle() < KeepUnit ? 1 / KeepUnit : 0;
                        score += units[unit] * kept[unit] * outputs.Values[unit];
                    }

                    var error = (1 / (1 + MathF.Exp(-score)) - (yes[row] ? 1 : 0)) * share[row] / batch.Length;
                    bias.Gradient[0] += error;
                    for (var unit = 0; unit < Hidden; unit++)
                    {
                        outputs.Gradient[unit] += error * units[unit] * kept[unit];
                        if (units[unit] > 0 && kept[unit] > 0)
                        {
                            var back = error * kept[unit] * outputs.Values[unit];
                            biases.Gradient[unit] += back;
                            AddScaled(inputs.Gradient.AsSpan(unit * size, size), dropped, back);
                        }
                    }
                }

                step++;
                foreach (var parameters in (Parameters[])[inputs, biases, outputs, bias])
                {
                    parameters.Move(step);
                }
            }
        }

        return ([.. Enumerable.Range(0, Hidden).Select(unit => Rounded(inputs.Values.AsSpan(unit * size, size), biases.Values[unit], outputs.Values[unit]))], bias.Values[0]);
    }

    private static SenseUnit Rounded(ReadOnlySpan<float> inputs, float bias, float weight)
    {
        var scale = 0f;
        foreach (var value in inputs)
        {
            scale = Math.Max(scale, Math.Abs(value) / LargestWeight);
        }

        var whole = new sbyte[inputs.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            whole[i] = (sbyte)Math.Round(inputs[i] / scale);
        }

        return new SenseUnit(whole, scale, bias, weight);
    }

    private static void Drop(float[] row, float[] dropped, Random random)
    {
        // 64 bits at once decide on eight inputs, each with one byte.
        for (var i = 0; i < row.Length; i += 8)
        {
            var bits = random.NextInt64(long.MinValue, long.MaxValue);
            for (var k = 0; k < 8 && i + k < row.Length; k++)
            {
                dropped[i + k] = (byte)(bits >> (8 * k)) < KeepInput * 256 ? row[i + k] / KeepInput : 0;
            }
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= a.Length; i += width)
        {
            sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    private static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float scale)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= to.Length; i += width)
        {
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..]) * scale).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += from[i] * scale;
        }
    }

    private sealed class Parameters
    {
        private readonly float[] momentum;
        private readonly float[] squares;

        public Parameters(int count, Random random, float reach)
        {
            Values = new float[count];
            Gradient = new float[count];
            momentum = new float[count];
            squares = new float[count];
            for (var i = 0; i < count; i++)
            {
                Values[i] = (random.NextSingle() * 2 - 1) * reach;
            }
        }

        public float[] Values { get; }

        public float[] Gradient { get; }

        public void Move(int step)
        {
            var first = 1 - MathF.Pow(Momentum, step);
            var second = 1 - MathF.Pow(SquareMomentum, step);
            for (var i = 0; i < Values.Length; i++)
            {
                var gradient = Gradient[i];
                momentum[i] = Momentum * momentum[i] + (1 - Momentum) * gradient;
                squares[i] = SquareMomentum * squares[i] + (1 - SquareMomentum) * gradient * gradient;
                Values[i] -= Step * (momentum[i] / first / (MathF.Sqrt(squares[i] / second) + 1e-8f) + Decay * Values[i]);
                Gradient[i] = 0;
            }
        }
    }
}
