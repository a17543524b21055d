namespace Zavmo.Learning.Discover.Accounts;

/// <summary>A rated account and what the judge made of it.</summary>
/// <param name="Item">The account with its rating.</param>
/// <param name="Judgement">The judgement.</param>
public sealed record AccountResult(AccountItem Item, AccountJudgement Judgement)
{
    /// <summary>Judged minus rated level; 0 where nobody rated it.</summary>
    public int Error => Judgement.Level - (Item.Level ?? Judgement.Level);
}
