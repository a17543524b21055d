namespace Zavmo.Bench.Learners;

/// <summary>What the simulated people are like, and how they answer. Levels unless said otherwise.</summary>
/// <param name="Name">How the table calls them.</param>
internal sealed record Population(string Name)
{
    /// <summary>Mean and spread of true levels.</summary>
    public double Mean { get; init; } = 3;

    /// <summary>Standard deviation of a true level.</summary>
    public double Sd { get; init; } = 1.5;

    /// <summary>Shares of the variance that a person, and a category of a person, have in common.</summary>
    public (double Person, double Category) Shares { get; init; } = (0.4, 0.3);

    /// <summary>Mean and spread over people of how much they rate themselves too high.</summary>
    public (double Mean, double Sd) Bias { get; init; } = (0, 0.8);

    /// <summary>Noise of one self-rating.</summary>
    public double SelfNoise { get; init; } = 1.2;

    /// <summary>Noise of an account, with what the judge adds.</summary>
    public double AccountNoise { get; init; } = 0.9;

    /// <summary>Share of accounts that a good memory would have made better: a slip, one or two levels too low.</summary>
    public double Slips { get; init; } = 0.06;

    /// <summary>Share of accounts that show more than there is: a guess or a borrowed story, one level too high.</summary>
    public double Guesses { get; init; } = 0.04;
}
