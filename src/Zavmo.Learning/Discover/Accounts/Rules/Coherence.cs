using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Whether the words stand in an order that means something. No account of the tuning set is below 0.3; of shuffled ones hardly any is above 0.5.</summary>
internal static class Coherence
{
    private const double HopelessOrder = -0.8;
    private const double LeastOrder = 0;
    private const double SureOrder = 0.7;
    private const double LeastOrderOfClause = 0.8;
    private const double LeastOrderOfAPlainClause = 0.65;

    /// <summary>False for a heap of words.</summary>
    public static bool HoldsTogether(Account account) => WordOrder.Score(account.Words) >= HopelessOrder;

    /// <summary>Whether a clause may carry an action: where the order of the whole is in doubt, its own order must be good.</summary>
    /// <param name="order">The order of the whole, see <see cref="WordOrder.Score(IReadOnlyList{Word})"/>.</param>
    /// <param name="clause">The clause.</param>
    public static bool MayCarry(double order, Clause clause) => order switch
    {
        < LeastOrder => false,
        < SureOrder => clause.Words.Count > 2 && WordOrder.Score(clause.Words) >= (IsPlain(clause) ? LeastOrderOfAPlainClause : LeastOrderOfClause),
        _ => true,
    };

    // "pulled the whole table": verb, article, thing, and nothing else.
    private static bool IsPlain(Clause clause) => clause.Rest is [{ Pos: Pos.Det or Pos.Poss }, .., { Pos: Pos.Noun }]
        && clause.Rest.Skip(1).All(word => word.Pos is Pos.Noun or Pos.Adj);
}
