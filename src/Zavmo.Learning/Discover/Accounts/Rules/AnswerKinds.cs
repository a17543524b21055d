using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Recognises answers that are no account: wishes, no chance so far, refusals, questions.</summary>
internal sealed class AnswerKinds
{
    // "Two stations do it now": who did as much did not lack the chance.
    private const int FewestDeeds = 3;

    private readonly PatternSet noChance = new("kind-no-chance");
    private readonly PatternSet motivation = new("kind-motivation");
    private readonly PatternSet refusal = new("kind-refusal");

    /// <summary>The kind, or null for something that can be read as an account.</summary>
    public AccountKind? Find(Account account)
    {
        var own = account.Clauses.Count(OwnActions.IsPicturable);
        if (Weigh(noChance) && own < 2 && !account.Clauses.Any(IsTheirShare) && account.Clauses.Count(clause => OwnActions.IsDone(clause) && clause.IsPast) < FewestDeeds)
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

    // "My boss does those, I print the figures": little, but something.
    private static bool IsTheirShare(Clause clause) => clause.Agent == Agent.Self && OwnActions.IsDone(clause) && OwnActions.HasObject(clause)
        && !OwnActions.IsSlogan(clause) && clause.Verb is { Lemma: not ("start" or "begin" or "do" or "join" or "keep" or "want" or "sign" or "book" or "register" or "enrol" or "apply") };
}
