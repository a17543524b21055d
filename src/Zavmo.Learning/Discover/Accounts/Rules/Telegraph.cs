using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// Own action in the style of a report sheet: the thing stands by itself, and after it what was done to it, each in a word or two
/// ("Exit clause missing, added, signed", "seal gone, swapped, primed").
/// </summary>
internal static class Telegraph
{
    // Single words follow one another in any order; so the whole must read like something that people write.
    private const double LeastOrder = 0.6;
    private const int FewestThings = 2;
    private const int MostWordsAfter = 3;
    private const int FurthestSentence = 1;

    /// <summary>The thing and what was done to it, or null.</summary>
    /// <param name="account">The account.</param>
    /// <param name="order">The order of the whole, see <see cref="WordOrder.Score(IReadOnlyList{Word})"/>.</param>
    public static Hit? Find(Account account, double order)
    {
        if (order < LeastOrder || Sense.Things(account) < FewestThings || account.Clauses.Any(Oddities.Is))
        {
            return null;
        }

        for (var i = 1; i < account.Clauses.Count; i++)
        {
            var deed = account.Clauses[i];
            if (IsDeed(deed) && account.Clauses.Take(i).LastOrDefault(clause => NamesAThing(clause)) is { } thing
                && deed.Sentence - thing.Sentence <= FurthestSentence && deed.Words[0].Part == thing.Words[0].Part)
            {
                return new Hit(1, thing.Words[0], deed.Words[^1], "telegraph");
            }
        }

        return null;
    }

    private static bool IsDeed(Clause clause) => clause is { IsModal: false, IsNegated: false, IsPassive: false, Verb: { } verb }
        && clause.Agent is Agent.Dropped or Agent.Self && clause.Rest.Count <= MostWordsAfter
        && (clause.IsPast || clause.Opens && verb.Pos == Pos.Participle && clause.Words[0] == verb)
        && verb.Pos is Pos.Past or Pos.Participle && !verb.Has("stative") && !verb.Has("vagueverb") && !verb.Has("sloganverb") && !verb.Has("personverb") && !verb.Has("trouble");

    private static bool NamesAThing(Clause clause) => (clause.Verb is null || clause.Agent == Agent.None)
        && clause.Words.Any(word => word.Pos == Pos.Noun && word.Has("thing") && !word.Has("abstract") && !word.Has("blank") && !word.Has("unit") && !word.Has("hedge"));
}
