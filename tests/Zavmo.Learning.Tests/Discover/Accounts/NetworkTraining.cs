using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>
/// Fits one hidden layer with dropout (Srivastava et al. 2014) on logistic loss. The seed is
/// fixed; another processor sums in another order, so the weights come out otherwise there, and what they say of a text nearly the same.
/// </summary>
internal static class NetworkTraining
{
    private const int Hidden = 32;
    private const int Passes = 12;
    private const int Batch = 64;
    private const float Step = 1e-3f;
    private const float Decay = 0.1f;
    private const float KeepInput = 0.7f;
    private const float KeepUnit = 0.5f;

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
        var inputs = new Parameters(Hidden * size, random, reach, Step, Decay);
        var biases = new Parameters(Hidden, random, reach, Step, Decay);
        var outputs = new Parameters(Hidden, random, (float)Math.Sqrt(1.0 / Hidden), Step, Decay);
        var bias = new Parameters(1, random, 0, Step, Decay);
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
                        units[unit] = Math.Max(0, Floats.Product(inputs.Values.AsSpan(unit * size, size), dropped) + biases.Values[unit]);
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
                            Floats.AddScaled(inputs.Gradient.AsSpan(unit * size, size), dropped, back);
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
        var row = ByteRow.Of(inputs);
        return new SenseUnit(row.Values, row.Scale, bias, weight);
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
}
