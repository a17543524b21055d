namespace Zavmo.Learning.Discover.Questions;

/// <summary>Minutes are offered, questions are counted.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Accounts">Accounts asked for at most, or null for no limit.</param>
/// <param name="Minutes">About how many minutes it takes, or null where the learner decides.</param>
public sealed record Budget(BudgetKind Kind, int? Accounts, int? Minutes)
{
    /// <summary>Self-ratings on one card at most.</summary>
    public const int RatingsPerCard = 5;

    /// <summary>Three accounts, about ten minutes.</summary>
    public static Budget Quick { get; } = new(BudgetKind.Quick, 3, 10);

    /// <summary>Six accounts, about twenty minutes.</summary>
    public static Budget Standard { get; } = new(BudgetKind.Standard, 6, 20);

    /// <summary>Until the learner stops.</summary>
    public static Budget Full { get; } = new(BudgetKind.Full, null, null);

    /// <summary>The budget of a kind.</summary>
    public static Budget Of(BudgetKind kind) => kind switch
    {
        BudgetKind.Quick => Quick,
        BudgetKind.Standard => Standard,
        BudgetKind.Full => Full,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown budget."),
    };

    /// <summary>How many cards of self-ratings a role takes: five requirements a card, one with few choices or short blocks.</summary>
    public static int Cards(int requirements, bool oneAtATime) =>
        oneAtATime ? requirements : (requirements + RatingsPerCard - 1) / RatingsPerCard;
}
