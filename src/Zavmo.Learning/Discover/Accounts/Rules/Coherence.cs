namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Whether the words stand in an order that means something.</summary>
internal static class Coherence
{
    private const double LeastOrder = -0.3;

    /// <summary>False for shuffled or senseless text.</summary>
    public static bool HoldsTogether(Account account) => WordOrder.Score(account.Words) >= LeastOrder;
}
