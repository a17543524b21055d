namespace Zavmo.Bench.Learners;

/// <summary>What one way of asking reaches after each number of accounts, over all people.</summary>
/// <param name="Name">The way.</param>
/// <param name="Weighted">Mean absolute error in levels, by the weight of the requirement; one a number of accounts, from none on.</param>
/// <param name="Plain">The same, every requirement alike.</param>
/// <param name="Coverage">Share of requirements whose 80 % interval, before its floor, holds the true level.</param>
/// <param name="AskedCoverage">The same, of requirements with an account.</param>
/// <param name="Asked">Accounts asked for on average; below the number where no answer would have changed a band.</param>
internal sealed record Curve(string Name, double[] Weighted, double[] Plain, double[] Coverage, double[] AskedCoverage, double[] Asked)
{
    /// <summary>The accounts, a fraction where it lies between two, after which the weighted error is down to one; null when it never is.</summary>
    public double? AccountsTo(double error)
    {
        var at = Array.FindIndex(Weighted, reached => reached <= error);
        return at <= 0 ? (at == 0 ? 0 : null) : at - ((error - Weighted[at]) / (Weighted[at - 1] - Weighted[at]));
    }
}
