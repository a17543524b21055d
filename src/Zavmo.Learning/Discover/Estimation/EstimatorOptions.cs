namespace Zavmo.Learning.Discover.Estimation;

/// <summary>The numbers of the DISCOVER model, in levels (1 to 5) unless said otherwise.</summary>
public sealed class EstimatorOptions
{
    /// <summary>Mean of every requirement before anything is observed.</summary>
    public double PriorMean { get; set; } = 3;

    /// <summary>Standard deviation of every requirement before anything is observed.</summary>
    public double PriorSd { get; set; } = 1.5;

    /// <summary>Share of the prior variance that all requirements of a person have in common, 0 to 1.</summary>
    public double PersonShare { get; set; } = 0.4;

    /// <summary>Share that the requirements of one category have in common; what is left is the requirement's own.</summary>
    public double CategoryShare { get; set; } = 0.3;

    /// <summary>Standard deviation of one self-rating, beside the person's bias.</summary>
    public double SelfRatingSd { get; set; } = 1.2;

    /// <summary>Standard deviation of the one bias that all self-ratings of a person share.</summary>
    public double SelfBiasSd { get; set; } = 0.8;

    /// <summary>Standard deviation of an account judged with a confidence of 0.5 or more.</summary>
    public double AccountSd { get; set; } = 1;

    /// <summary>Standard deviation of an account judged with confidence 0; in between it is a straight line.</summary>
    public double UnsureAccountSd { get; set; } = 1.5;

    /// <summary>Standard deviation of a situational answer; at least <see cref="UnsureAccountSd"/>.</summary>
    public double SituationalSd { get; set; } = 1.5;

    /// <summary>Standard deviation of a witness or an artefact.</summary>
    public double WitnessSd { get; set; } = 0.5;

    /// <summary>Slope of the logistic curve of a knowledge item, in logits a level.</summary>
    public double KnowledgeScale { get; set; } = 1.5;

    /// <summary>Checks the numbers.</summary>
    /// <exception cref="ArgumentException">A number is out of its range; the message names it.</exception>
    public void Validate()
    {
        Positive(PriorSd, nameof(PriorSd));
        Positive(SelfRatingSd, nameof(SelfRatingSd));
        Positive(SelfBiasSd, nameof(SelfBiasSd));
        Positive(AccountSd, nameof(AccountSd));
        Positive(WitnessSd, nameof(WitnessSd));
        Positive(KnowledgeScale, nameof(KnowledgeScale));
        Check(PriorMean is >= 1 and <= 5, nameof(PriorMean));
        Check(PersonShare >= 0, nameof(PersonShare));
        Check(CategoryShare >= 0 && PersonShare + CategoryShare < 1, nameof(CategoryShare));
        Check(UnsureAccountSd >= AccountSd, nameof(UnsureAccountSd));
        Check(SituationalSd >= UnsureAccountSd, nameof(SituationalSd));
    }

    private static void Positive(double value, string name) => Check(value > 0 && double.IsFinite(value), name);

    private static void Check(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentException($"The estimator option {name} is out of its range.", name);
        }
    }
}
