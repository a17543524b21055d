using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Whether the words stand in an order that means something.</summary>
internal static class Coherence
{
    private const double LeastOrder = -0.5;
    private const double SureOrder = 1.4;
    private const double LeastOrderOfClause = 0.8;

    /// <summary>False for shuffled or senseless text.</summary>
    public static bool HoldsTogether(Account account) => WordOrder.Score(account.Words) >= LeastOrder;

    /// <summary>Whether a clause may carry an action: where the order of the whole is in doubt, its own order must be good.</summary>
    public static bool MayCarry(Account account, Clause clause) =>
        WordOrder.Score(account.Words) >= SureOrder || clause.Words.Count > 2 && WordOrder.Score(clause.Words) >= LeastOrderOfClause;
}
