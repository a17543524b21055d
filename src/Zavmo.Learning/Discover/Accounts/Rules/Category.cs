using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Things of one kind taken for another: the sky is filed, criteria are boiled, a ceiling falls by a fifth, a whale resigns.</summary>
internal static class Category
{
    /// <summary>Whether the clause mistakes one kind for another.</summary>
    public static bool IsMistaken(Clause clause) => clause.Verb is { } verb
        && (IsADayHandled(verb, clause) || IsAFeelingHandled(verb, clause) || IsImmovable(verb, clause) || IsOfTheSky(verb, clause) || IsEaten(verb, clause) || IsCountOfAThing(verb, clause) || IsBeast(verb, clause) || Tastes(verb, clause) || IsADay(verb, clause)
            || verb.Has("gaitverb") && clause.Agent == Agent.Other && clause.Subject is { } walker && NounKinds.IsThing(walker));

    // What is far above nobody files, signs or rents; one can only see it, and tell of it.
    private static bool IsOfTheSky(Word verb, Clause clause) => clause.Agent is Agent.Self or Agent.Group or Agent.Dropped && !clause.IsPassive
        && verb.Pos is not (Pos.Be or Pos.Have or Pos.Do or Pos.Modal)
        && verb.Lemma is not ("see" or "watch" or "photograph" or "draw" or "paint" or "measure" or "check" or "cross" or "film" or "study" or "observe" or "blame" or "need" or "get" or "lose" or "cast" or "print" or "remove" or "beat" or "add" or "model" or "hear")
        && NounPhrase.First(clause.Rest) is { Head: { Pos: Pos.Noun } head, HasArticle: true } && head.Has("sky");

    // A day can be planned, taken, moved; "I spiked the Monday" is another thing.
    private static bool IsADayHandled(Word verb, Clause clause) => IsDoing(verb, clause) && !verb.Has("dayverb")
        && NounPhrase.First(clause.Rest) is { Head: { } day, HasArticle: true } && (day.Pos == Pos.Time && (day.Has("weekday") || day.Has("month")) || day.Has("daypart"))
        && !clause.Rest.Any(word => word.Norm is "whole" or "entire" or "all") && !Lexicon.Default.Frame(verb.Lemma).Contains('i', StringComparison.Ordinal);

    // A feeling, a smell, a silence can be noticed, shown, eased; "I labelled the silence" is another thing.
    private static bool IsAFeelingHandled(Word verb, Clause clause) => IsDoing(verb, clause) && !verb.Has("feltverb")
        && NounPhrase.First(clause.Rest) is { Head: { Pos: Pos.Noun } head, HasArticle: true }
        && (head.Has("sensation") || NounKinds.Of(head) is ["feeling", ..] && NounKinds.AreAll(head, "feeling", "attribute", "state"));

    private static bool IsDoing(Word verb, Clause clause) => !clause.IsPassive && clause.Agent is Agent.Self or Agent.Group or Agent.Dropped
        && verb.Pos is not (Pos.Be or Pos.Have or Pos.Do or Pos.Modal);

    // "Folded the stairs", "hired the ceiling".
    private static bool IsImmovable(Word verb, Clause clause) => verb.Has("portverb") && !clause.IsPassive && clause.Agent != Agent.None
        && NounPhrase.First(clause.Rest) is { Head: { Pos: Pos.Noun } head, HasArticle: true } && head.Has("immovable");

    private static bool IsEaten(Word verb, Clause clause) => verb.Has("eatverb") && clause.Agent is Agent.Self or Agent.Dropped && !clause.IsPassive
        && NounPhrase.First(clause.Rest) is { Head: { Pos: Pos.Noun } head, HasArticle: true } && !NounKinds.IsSpan(head) && NounKinds.IsThing(head)
        && !Lexicon.Default.MainKinds(head.Lemma).Any(kind => kind is "food" or "substance" or "plant" or "animal" or "body" || kind == "artifact" && verb.Lemma is "boil" or "season" or "swallow");

    // "The ceiling dropped by 20 percent": what falls by a share is a number of things, or one of their measures.
    private static bool IsCountOfAThing(Word verb, Clause clause) => verb.Has("changeverb") && clause.Agent == Agent.Other
        && clause.Subject is { Pos: Pos.Noun } subject && subject.Norm == subject.Lemma && !subject.Has("others") && !subject.Has("place")
        && NounKinds.AreAll(subject, "artifact", "person", "animal", "body", "object", "plant")
        && clause.Rest is [{ Norm: "by" }, { Pos: Pos.Number } number, ..] && (number.Norm.EndsWith('%') || clause.Rest is [_, _, { Norm: "percent" or "per-cent" or "points" }, ..]);

    private static bool IsBeast(Word verb, Clause clause) => clause.Agent == Agent.Other && clause.Subject is { } subject && NounKinds.AreAll(subject, "animal")
        && Lexicon.Default.Frame(verb.Lemma).Contains('p', StringComparison.Ordinal) && !verb.Has("toolverb")
        && verb.Lemma is not ("refuse" or "earn")
        && (verb.Has("personact") || Lexicon.Default.Find(verb.Lemma)?.VerbKind is "communication" or "social" or "possession" or "creation");

    private static bool Tastes(Word verb, Clause clause) => verb.Lemma is "taste" or "smell" && clause.Agent == Agent.Other && clause.Subject is { } subject
        && (NounKinds.AreAll(subject, "attribute", "cognition", "feeling", "time", "event", "act", "relation", "quantity", "communication", "motive", "possession")
            || NounKinds.AreAll(subject, "artifact", "communication", "object", "location") && clause.Rest is [var colour, ..] && colour.Has("colour"));

    // "Water is Tuesday".
    private static bool IsADay(Word verb, Clause clause) => verb.Pos == Pos.Be && clause.Rest is [{ Pos: Pos.Time } day] && day.Has("weekday")
        && clause.Subject is { } subject && NounKinds.AreAll(subject, "food", "substance", "body", "animal", "plant", "object", "feeling", "attribute", "person", "shape");
}
