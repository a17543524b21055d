using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>What the writer would do: themselves, a verb of doing, something it is done to. "I would communicate well" is none.</summary>
internal static class IntendedActionRule
{
    private const double LeastOrderOfClause = 0.4;
    private static readonly HashSet<string> Steps = ["step", "thing", "move", "priority", "action"];

    /// <summary>The first step that one can picture, or null.</summary>
    public static Clause? Find(Account account) =>
        Sense.BareNumbers(account.Words) == 0 && !account.Clauses.Any(Oddities.Is)
            ? account.Clauses.FirstOrDefault(clause => (IsStep(clause) || IsNamedStep(clause)) && WordOrder.Score(clause.Words) >= LeastOrderOfClause)
            : null;

    private static bool IsStep(Clause clause) =>
        clause is { IsNegated: false, IsPassive: false, Verb: { } verb }
        && clause.Agent is Agent.Self or Agent.Dropped or Agent.None
        && verb.Pos is not (Pos.Be or Pos.Modal or Pos.Do or Pos.Have or Pos.Past or Pos.Third)
        && IsDoing(verb) && OwnActions.HasObject(clause) && !OwnActions.IsSlogan(clause);

    // "My first step would be to look at the log."
    private static bool IsNamedStep(Clause clause)
    {
        var to = clause.Words.ToList().FindIndex(word => word.Pos == Pos.To);
        return to > 0 && !clause.IsNegated && !OwnActions.IsSlogan(clause)
            && clause.Words.Take(to).Any(word => Steps.Contains(word.Lemma))
            && clause.Words.ElementAtOrDefault(to + 1) is { Pos: Pos.Base } verb && IsDoing(verb)
            && clause.Words.Skip(to + 2).Any(word => word.Pos is Pos.Name or Pos.Obj or Pos.It || word.Pos == Pos.Noun && !word.Has("abstract"));
    }

    private static bool IsDoing(Word verb) => !verb.Has("stative") && !verb.Has("sloganverb") && !verb.Has("vagueverb");
}
