namespace Zavmo.Learning.Discover.Estimation;

/// <summary>
/// Mean and covariance of the requirements and, in the last place, of the person's self-rating bias.
/// Kept in covariance form: each observation is one rank-one update, so nothing is ever inverted.
/// </summary>
internal sealed class GaussianState
{
    private readonly double[] mean;
    private readonly double[][] covariance;

    private GaussianState(double[] mean, double[][] covariance)
    {
        this.mean = mean;
        this.covariance = covariance;
    }

    /// <summary>How many requirements, the bias not counted.</summary>
    public int Count => mean.Length - 1;

    /// <summary>The prior: a shared person part, a shared category part, an own part; the bias apart from them.</summary>
    public static GaussianState Prior(IReadOnlyList<int> categories, EstimatorOptions options)
    {
        var count = categories.Count;
        var variance = options.PriorSd * options.PriorSd;
        var covariance = new double[count + 1][];
        for (var row = 0; row < count; row++)
        {
            covariance[row] = new double[count + 1];
            for (var column = 0; column < count; column++)
            {
                var shared = options.PersonShare + (categories[row] == categories[column] ? options.CategoryShare : 0);
                covariance[row][column] = variance * (row == column ? 1 : shared);
            }
        }

        covariance[count] = new double[count + 1];
        covariance[count][count] = options.SelfBiasSd * options.SelfBiasSd;
        var mean = new double[count + 1];
        Array.Fill(mean, options.PriorMean, 0, count);
        return new GaussianState(mean, covariance);
    }

    public double Mean(int index) => mean[index];

    public double Covariance(int row, int column) => covariance[row][column];

    public GaussianState Copy() => new([.. mean], [.. covariance.Select(row => row.ToArray())]);

    /// <summary>This covariance around the means of another state.</summary>
    public GaussianState WithMeansOf(GaussianState other) => new(other.mean, covariance);

    /// <summary>Takes in one reading of a requirement, with or without the self-rating bias.</summary>
    /// <param name="index">The requirement.</param>
    /// <param name="level">The reading.</param>
    /// <param name="variance">Its noise variance, above 0.</param>
    /// <param name="biased">Whether the reading is the requirement plus the bias.</param>
    public void Observe(int index, double level, double variance, bool biased = false)
    {
        var last = Count;
        var gain = new double[mean.Length];
        for (var row = 0; row < gain.Length; row++)
        {
            gain[row] = covariance[row][index] + (biased ? covariance[row][last] : 0);
        }

        var expected = mean[index] + (biased ? mean[last] : 0);
        var total = gain[index] + (biased ? gain[last] : 0) + variance;
        for (var row = 0; row < gain.Length; row++)
        {
            mean[row] += gain[row] * (level - expected) / total;
            for (var column = 0; column < gain.Length; column++)
            {
                covariance[row][column] -= gain[row] * gain[column] / total;
            }
        }
    }
}
