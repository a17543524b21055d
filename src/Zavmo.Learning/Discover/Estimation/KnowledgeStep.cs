namespace Zavmo.Learning.Discover.Estimation;

/// <summary>
/// A right or wrong answer as one Gaussian reading: the logistic likelihood, pitched at the level of the item, is matched in
/// mean and variance once against the prior. Matching against the prior, not the running estimate, keeps the
/// result independent of the order of the answers; the logistic curve is log-concave, so the variance always falls.
/// </summary>
internal static class KnowledgeStep
{
    private const int Intervals = 400;
    private const double Reach = 8;

    /// <summary>The equivalent reading and its noise variance.</summary>
    public static (double Level, double Variance) Of(bool right, double difficulty, EstimatorOptions options)
    {
        var (prior, sd) = (options.PriorMean, options.PriorSd);
        var (mass, first, second) = Moments(right, prior, sd, difficulty, options.KnowledgeScale);
        var shift = first / mass;
        var after = (second / mass) - (shift * shift);
        var precision = (1 / after) - (1 / (sd * sd));
        return (prior + (shift / after / precision), 1 / precision);
    }

    /// <summary>How likely a right answer is of somebody of whom this is believed, 0 to 1.</summary>
    public static double ChanceOfRight(double mean, double sd, double difficulty, EstimatorOptions options)
    {
        var right = Moments(true, mean, sd, difficulty, options.KnowledgeScale).Mass;
        return right / (right + Moments(false, mean, sd, difficulty, options.KnowledgeScale).Mass);
    }

    private static (double Mass, double First, double Second) Moments(bool right, double mean, double sd, double difficulty, double scale)
    {
        double mass = 0, first = 0, second = 0;
        for (var step = 0; step <= Intervals; step++)
        {
            var offset = sd * Reach * ((2.0 * step / Intervals) - 1);
            var chance = 1 / (1 + Math.Exp(-scale * (mean + offset - difficulty)));
            var density = Math.Exp(-offset * offset / (2 * sd * sd)) * (right ? chance : 1 - chance);
            mass += density;
            first += density * offset;
            second += density * offset * offset;
        }

        return (mass, first, second);
    }
}
