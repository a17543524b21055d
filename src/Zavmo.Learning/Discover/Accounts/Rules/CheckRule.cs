using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Signal check, told as the writer's own deed: they counted, compared, ran it again.</summary>
internal static class CheckRule
{
    /// <summary>The clauses that tell it.</summary>
    public static IEnumerable<Hit> Find(Account account) => account.Clauses
        .Where(clause => clause.Verb is { } verb && verb.Has("check") && verb.Lemma != "confirm" && verb.Pos is Pos.Past or Pos.Participle or Pos.Base
            && clause is { IsOwn: true, IsPast: true, IsModal: false, IsNegated: false, IsPassive: false } && clause.Rest.Count > 0)
        .Select(clause => new Hit(SignalReader.Threshold, clause.Words[0], clause.Words[^1], "own check"));
}
