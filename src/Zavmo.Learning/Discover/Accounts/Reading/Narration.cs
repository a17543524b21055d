namespace Zavmo.Learning.Discover.Accounts.Reading;

/// <summary>
/// Reads the bare verbs of someone who tells a story without past forms ("Captain want full load, I calculate again") as told in the past.
/// Who leaves the ending off "he want" leaves it off "I calculated" as well.
/// </summary>
internal static class Narration
{
    private const int FewestBare = 2;

    /// <summary>The clauses, with bare verbs as past where the writer uses no endings.</summary>
    public static IReadOnlyList<Clause> Settle(IReadOnlyList<Clause> clauses)
    {
        var past = clauses.Count(clause => clause is { IsPast: true, Agent: Agent.Self or Agent.Other or Agent.Group });
        var bare = clauses.Count(LacksEnding);
        return bare < FewestBare || past > bare * 2 ? clauses : [.. clauses.Select(clause => IsBare(clause) ? clause with { IsPast = true } : clause)];
    }

    private static bool LacksEnding(Clause clause) => IsBare(clause) && clause.Agent == Agent.Other
        && clause.Subject is { } subject && (subject.Pos == Pos.Name || subject.Norm is "he" or "she" or "it"
            || subject.Pos == Pos.Noun && subject.Norm == subject.Lemma && !subject.Norm.EndsWith('s') && subject.Norm is not ("people" or "staff" or "police"));

    private static bool IsBare(Clause clause) => clause is { Verb.Pos: Pos.Base, IsModal: false, IsPast: false }
        && clause.Words.TakeWhile(word => word != clause.Verb).All(word => word.Pos is not (Pos.Modal or Pos.Do or Pos.To));
}
