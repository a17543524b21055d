namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Recognises answers that are no account: wishes, no chance so far, refusals, questions.</summary>
internal sealed class AnswerKinds
{
    private readonly PatternSet noChance = new("kind-no-chance");
    private readonly PatternSet motivation = new("kind-motivation");
    private readonly PatternSet refusal = new("kind-refusal");

    /// <summary>The kind, or null for something that can be read as an account.</summary>
    public AccountKind? Find(Account account)
    {
        var own = account.Clauses.Count(OwnActions.IsPicturable);
        if (Weigh(noChance) && own < 2)
        {
            return AccountKind.NoChance;
        }

        if (Weigh(motivation) && own < 1)
        {
            return AccountKind.Motivation;
        }

        return Weigh(refusal) && own < 1 ? AccountKind.Empty : null;

        bool Weigh(PatternSet set) => set.Find(account.Words).Sum(hit => hit.Weight) >= SignalReader.Threshold;
    }
}
