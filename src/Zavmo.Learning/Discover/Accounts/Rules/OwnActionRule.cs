using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Signal own action: at least one thing that the writer did, told as done.</summary>
internal static class OwnActionRule
{
    /// <summary>The clearest own action, or null.</summary>
    public static Hit? Find(Account account)
    {
        var order = WordOrder.Score(account.Words);
        if (!Sense.IsPicturable(account))
        {
            return null;
        }

        var done = account.Clauses.Where(clause => OwnActions.IsPicturable(clause) && MayCarry(clause)).ToList();
        var best = done.MaxBy(Clarity);
        if (done is [{ Agent: Agent.Dropped }] && IsGeneral(account))
        {
            return null;
        }

        if (best is null && Anchors.Happened(account) && account.Clauses.Count(clause => clause.IsPast && !OwnActions.IsSlogan(clause)) + Anchors.Count(account) >= 2)
        {
            // Present tense tells a story too, when something dates or numbers it: "I check 15 by gauge".
            best = account.Clauses.Where(clause => OwnActions.IsDone(clause) && OwnActions.HasObject(clause) && !OwnActions.IsSlogan(clause) && MayCarry(clause)).MaxBy(Clarity);
        }

        // What someone does as a habit can be pictured as well; it is no occasion, and stays on level 2.
        best ??= account.Clauses.Where(clause => clause.Agent == Agent.Self && OwnActions.IsDone(clause) && OwnActions.NamesAThing(clause)
            && !OwnActions.IsSlogan(clause) && MayCarry(clause)).MaxBy(Clarity);
        return best is null ? Telegraph.Find(account, order) : new Hit(Clarity(best), best.Words[0], best.Words[^1], "own action");

        bool MayCarry(Clause clause) => Coherence.MayCarry(order, clause);
    }

    /// <summary>A share in what someone else led, however small: it can be told in a word and never lifts an account.</summary>
    public static Hit? Share(Account account) => account.Clauses
        .Where(clause => OwnActions.IsDone(clause) && (clause.IsPast || clause.Agent == Agent.Self) && OwnActions.HasObject(clause) && !OwnActions.IsSlogan(clause))
        .MaxBy(Clarity) is { } best ? new Hit(Clarity(best), best.Words[0], best.Words[^1], "share") : null;

    // "reduced 9, but only three times ... one must plan": a rule, and its participle is nobody's past.
    public static bool IsGeneral(Account account) =>
        !account.Words.Any(word => word.Pos is Pos.I or Pos.We || word.Norm is "my" or "me")
        && account.Clauses.Count(clause => clause.IsModal || clause.Verb is { Pos: Pos.Base or Pos.Be }) > account.Clauses.Count(clause => clause.IsPast);

    private static double Clarity(Clause clause) =>
        (clause.Agent == Agent.Self ? 2 : 1) + Math.Min(4, clause.Rest.Count) / 2.0 + (clause.Verb!.Has("vagueverb") ? -2 : 0);
}
