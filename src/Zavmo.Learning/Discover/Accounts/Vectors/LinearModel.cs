namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>A weight for each measure: below zero it is not so.</summary>
/// <param name="Bias">What is added.</param>
/// <param name="Weights">One for each measure.</param>
internal sealed record LinearModel(double Bias, IReadOnlyList<double> Weights)
{
    /// <summary>The sum, rounded: the last digits differ from processor to processor.</summary>
    public double Score(IReadOnlyList<double> measures) => Math.Round(Bias + measures.Zip(Weights, (measure, weight) => measure * weight).Sum(), 2);
}
