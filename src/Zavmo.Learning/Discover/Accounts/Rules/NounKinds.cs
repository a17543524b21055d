using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>The kinds of thing that a noun can name, after WordNet; the most usual first.</summary>
internal static class NounKinds
{
    /// <summary>The kinds; none where the word is not known as a noun.</summary>
    public static IReadOnlyList<string> Of(Word word) => Lexicon.Default.Find(word.Lemma)?.NounKinds ?? [];

    /// <summary>Whether it names nothing that could act: no person, group, animal or place, in any of its senses.</summary>
    public static bool IsThing(Word word) => word.Pos == Pos.Noun && !word.Has("person") && !word.Has("others") && !word.Has("place") && !word.Has("dated")
        && Of(word) is { Count: > 0 } kinds && !kinds.Any(kind => kind is "person" or "group" or "animal" or "location");

    /// <summary>Whether it is a measure of time, in singular or plural.</summary>
    public static bool IsSpan(Word word) => word.Has("timeunit") || word.Norm is "minutes" or "hours" or "seconds" or "days" or "weeks" or "months" or "years";

    /// <summary>Whether what it mostly names is of these kinds.</summary>
    public static bool AreAll(Word word, params ReadOnlySpan<string> allowed)
    {
        var kinds = Lexicon.Default.MainKinds(word.Lemma);
        foreach (var kind in kinds)
        {
            if (!allowed.Contains(kind))
            {
                return false;
            }
        }

        return word.Pos == Pos.Noun && kinds.Count > 0;
    }
}
