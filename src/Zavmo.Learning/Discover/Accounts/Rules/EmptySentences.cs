using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Sentences that say nothing about any occasion: maxims, slogans, how interesting it was. They are left out, so padding moves nothing.</summary>
internal static class EmptySentences
{
    private const int FewestWords = 2;

    /// <summary>The numbers of the sentences to leave out.</summary>
    public static HashSet<int> Find(IReadOnlyList<Clause> clauses) => clauses.GroupBy(clause => clause.Sentence)
        .Where(sentence => sentence.Sum(clause => clause.Words.Count) >= FewestWords && (sentence.Any(clause => clause.Verb is not null) || sentence.SelectMany(clause => clause.Words).All(word => word.Has("platitude") || word.Has("abstract"))) && sentence.All(IsEmpty))
        .Select(sentence => sentence.Key).ToHashSet();

    private static bool IsEmpty(Clause clause)
    {
        // A capital opens every sentence, so a name counts only inside.
        if (clause.Words.Skip(1).Any(word => word.Pos is Pos.Name) || clause.Words.Any(word => word.Pos is Pos.Number or Pos.Time || word.Has("dated")
            || word.Pos is Pos.Obj && word.Norm is not ("me" or "us" or "myself" or "ourselves")
            || word.Pos is Pos.He && word.Norm is not ("you" or "everyone" or "everybody" or "who" or "there")))
        {
            return false;
        }

        if (clause.Verb is not { } verb)
        {
            return !clause.Words.Any(IsThing);
        }

        // "As I said": it points back to what was told, and tells nothing.
        if (verb.Lemma is "say" or "mention" && clause.IsOwn && clause.Words[0].Norm is "as" or "like" && clause.Rest.Count == 0)
        {
            return true;
        }

        var saysNothing = verb.Has("stative") || verb.Has("sloganverb") || verb.Has("vagueverb") || verb.Pos is Pos.Be or Pos.Modal || verb.Has("platitude");
        var isBland = saysNothing && !clause.Words.Any(IsThing) || OwnActions.IsSlogan(clause);

        // Who tells in the present tense believes and enjoys in it as well.
        return clause.IsPast ? isBland && (verb.Pos == Pos.Be || saysNothing && verb.Norm == verb.Lemma) && !clause.Words.Any(word => WordGroups.IsNegative(word) || word.Has("trouble")) : isBland && (!clause.IsNegated || clause.Subject?.Norm == "you");
    }

    private static bool IsThing(Word word) => word.Pos == Pos.Noun && !word.Has("abstract") && !word.Has("hedge") && !word.Has("platitude") && !word.Has("general");
}
