namespace Zavmo.Learning.Discover.Estimation;

/// <summary>
/// A right or wrong answer as one Gaussian reading: the logistic likelihood, pitched at the required level, is matched in
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
        double mass = 0, first = 0, second = 0;
        for (var step = 0; step <= Intervals; step++)
        {
            var offset = sd * Reach * ((2.0 * step / Intervals) - 1);
            var chance = 1 / (1 + Math.Exp(-options.KnowledgeScale * (prior + offset - difficulty)));
            var density = Math.Exp(-offset * offset / (2 * sd * sd)) * (right ? chance : 1 - chance);
            mass += density;
            first += density * offset;
            second += density * offset * offset;
        }

        var shift = first / mass;
        var after = (second / mass) - (shift * shift);
        var precision = (1 / after) - (1 / (sd * sd));
        return (prior + (shift / after / precision), 1 / precision);
    }
}
