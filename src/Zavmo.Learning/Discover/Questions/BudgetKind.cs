namespace Zavmo.Learning.Discover.Questions;

/// <summary>How much of the assessment the learner chose to do.</summary>
public enum BudgetKind
{
    /// <summary>Self-ratings and three accounts.</summary>
    Quick,

    /// <summary>Self-ratings and six accounts.</summary>
    Standard,

    /// <summary>Until the learner stops, with at least one account a category.</summary>
    Full,
}
