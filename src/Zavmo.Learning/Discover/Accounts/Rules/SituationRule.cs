using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Signal situation: one real occasion, told as something that happened.</summary>
internal sealed class SituationRule
{
    private readonly PatternSet dated = new("situation");

    /// <summary>The words that place it, or null.</summary>
    public Hit? Find(Account account, Hit? action)
    {
        var events = account.Clauses.Where(clause => clause.IsPast && !clause.IsModal && !OwnActions.IsSlogan(clause) && IsSpecific(clause)).ToList();
        var happened = events.Any(clause => clause.Verb!.Pos != Pos.Be);
        if (action is null && (!happened || OwnActionRule.IsGeneral(account)))
        {
            return null;
        }

        var hits = dated.Find(account.Words).ToList();
        var anchors = Anchors.Count(account);
        var evidence = hits.Sum(hit => hit.Weight) + Math.Min(3, events.Count) + Math.Min(2, anchors * 0.5);
        if (events.Count == 0 && (action is null || anchors < 2) || evidence < SignalReader.Threshold)
        {
            return null;
        }

        var best = hits.Where(hit => hit.Weight > 0).MaxBy(hit => hit.Weight);
        var clause = events.FirstOrDefault();
        return best ?? (clause is null ? action : new Hit(1, clause.Words[0], clause.Words[^1], "event"));
    }

    private static bool IsSpecific(Clause clause) => clause.Words.Any(word => word.Pos is Pos.Number or Pos.Name or Pos.Time
        || word.Pos == Pos.Noun && !word.Has("abstract") || word.Pos == Pos.Obj);
}
