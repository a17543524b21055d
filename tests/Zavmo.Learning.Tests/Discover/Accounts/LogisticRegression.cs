using Zavmo.Learning.Discover.Accounts.Vectors;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>Logistic regression on standardised measures, both classes weighing the same, by Adam (Kingma and Ba 2015) over all rows.</summary>
internal static class LogisticRegression
{
    private const double Step = 0.03;
    private const double Momentum = 0.9;
    private const double SquareMomentum = 0.999;

    public static LinearModel Fit(IReadOnlyList<(double[] Measures, bool Yes, double Weight)> rows, double decay, int steps)
    {
        var size = rows[0].Measures.Length;
        var mean = Enumerable.Range(0, size).Select(i => rows.Average(row => row.Measures[i])).ToArray();
        var spread = Enumerable.Range(0, size).Select(i => Math.Sqrt(rows.Average(row => Math.Pow(row.Measures[i] - mean[i], 2))) + 1e-6).ToArray();
        var standard = rows.Select(row => row.Measures.Select((value, i) => (value - mean[i]) / spread[i]).Append(1).ToArray()).ToArray();
        var yes = rows.Count(row => row.Yes);
        var share = rows.Select(row => row.Weight / 2 / (row.Yes ? yes : rows.Count - yes)).ToArray();
        var weights = new double[size + 1];
        var (momentum, squares, gradient) = (new double[size + 1], new double[size + 1], new double[size + 1]);
        for (var step = 1; step <= steps; step++)
        {
            for (var i = 0; i <= size; i++)
            {
                gradient[i] = i < size ? decay * weights[i] : 0;
            }

            for (var row = 0; row < standard.Length; row++)
            {
                double score = 0;
                for (var i = 0; i <= size; i++)
                {
                    score += weights[i] * standard[row][i];
                }

                var error = (1 / (1 + Math.Exp(-score)) - (rows[row].Yes ? 1 : 0)) * share[row];
                for (var i = 0; i <= size; i++)
                {
                    gradient[i] += error * standard[row][i];
                }
            }

            for (var i = 0; i <= size; i++)
            {
                momentum[i] = Momentum * momentum[i] + (1 - Momentum) * gradient[i];
                squares[i] = SquareMomentum * squares[i] + (1 - SquareMomentum) * gradient[i] * gradient[i];
                weights[i] -= Step * momentum[i] / (1 - Math.Pow(Momentum, step)) / (Math.Sqrt(squares[i] / (1 - Math.Pow(SquareMomentum, step))) + 1e-8);
            }
        }

        var scaled = Enumerable.Range(0, size).Select(i => weights[i] / spread[i]).ToArray();
        return new LinearModel(weights[size] - scaled.Zip(mean, (weight, middle) => weight * middle).Sum(), scaled);
    }
}
