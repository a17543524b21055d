namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Signal limited: with someone's help, only following their steps, or too vague to picture.</summary>
internal sealed class LimitedRule
{
    private readonly PatternSet help = new("limited");

    /// <summary>The words that say so, or null.</summary>
    public Hit? Find(Account account, double needed)
    {
        var hits = help.Find(account.Words).ToList();
        return hits.Sum(hit => hit.Weight) >= needed ? hits.MaxBy(hit => hit.Weight) : null;
    }
}
