using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Things said of what cannot be that or have that: a donor is a cloud, a law has knees, a request is bald, hours are heavier.</summary>
internal static class Misfits
{
    /// <summary>Whether the clause says such a thing.</summary>
    public static bool Are(Clause clause) => clause.Verb is { } verb && IsSomebodyAThing(verb, clause) || HasBodyOrKin(clause)
        || Pairs(clause.Words).Any(pair => IsCreatureLike(pair.First, pair.Second) || IsOfMaterial(pair.First, pair.Second)) || IsMaterial(clause) || IsMeasuredWrongly(clause.Words) || IsGivenToAThing(clause);

    // "Our donor was a cloud", "she has become a quarterly report".
    private static bool IsSomebodyAThing(Word verb, Clause clause) => (verb.Pos == Pos.Be || verb.Lemma == "become") && !clause.IsNegated
        && clause.Subject is { } subject && (subject.Norm is "he" or "she" or "i" || subject.Pos == Pos.Noun && subject.Has("person") && subject.Has("k-person"))
        && NounPhrase.First(clause.Rest) is { Head: { Pos: Pos.Noun } head, HasArticle: true, After: [] or [{ Pos: not (Pos.Prep or Pos.To) }, ..] }
        && clause.Rest[0].Norm is "a" or "an" && !head.Has("person") && !head.Has("others")
        && NounKinds.IsThing(head) && NounKinds.Of(head)[0] is "body" or "artifact" or "food" or "plant" or "substance" or "object" or "phenomenon" or "communication" or "quantity" or "shape" or "time"
        && !NounKinds.Of(head).Any(kind => kind is "act" or "attribute" or "cognition" or "feeling" or "event");

    // "The law has seven knees", "the file grew legs", "chairs do not have parents".
    private static bool HasBodyOrKin(Clause clause) => clause.Verb is { Lemma: "have" or "grow" or "lose" or "break" or "wash" or "shave" or "comb" } or { Pos: Pos.Have or Pos.Do }
        && clause.Agent == Agent.Other && clause.Subject is { } subject && NounKinds.IsThing(subject)
        && clause.Rest.LastOrDefault(word => word.Pos == Pos.Noun) is { } owned
        && (owned.Has("kin") || NounKinds.AreAll(owned, "body") && (!NounKinds.Of(subject).Contains("artifact") || owned.Has("personal")));

    private static bool IsCreatureLike(Word adjective, Word noun) => adjective.Has("creatureadj") && adjective.Pos is Pos.Adj or Pos.Past or Pos.Participle
        && noun.Pos == Pos.Noun && NounKinds.IsThing(noun) && !NounKinds.Of(noun).Any(kind => kind is "act" or "event" or "feeling" or "state" or "body" or "time");

    // "A wooden sorrow", "the candidate was wooden".
    private static bool IsOfMaterial(Word adjective, Word noun) => adjective.Has("materialadj") && noun.Pos == Pos.Noun
        && NounKinds.AreAll(noun, "attribute", "cognition", "feeling", "time", "event", "act", "relation", "communication", "motive", "possession", "phenomenon");

    private static bool IsMaterial(Clause clause) => clause.Verb?.Pos == Pos.Be && clause.Rest is [{ Norm: "wooden" or "woollen" or "metallic" or "edible" or "colourless" or "crunchy" or "furry" }]
        && clause.Subject is { Pos: Pos.Noun } subject && (subject.Has("k-person") || IsOfMaterial(clause.Rest[0], subject));

    // "4 hours heavier", "300 euro taller", "19 grams of consent".
    private static bool IsMeasuredWrongly(IReadOnlyList<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (number, unit, after) = (words[i], words[i + 1], i + 2 < words.Count ? words[i + 2] : null);
            if (number.Pos != Pos.Number)
            {
                continue;
            }

            var isSpan = NounKinds.IsSpan(unit) || unit.Lemma is "euro" or "pound" or "dollar";
            var isMass = unit.Norm is "gram" or "grams" or "kilo" or "kilos" or "kg" or "litre" or "litres" or "tonne" or "tonnes";
            if (isMass && i >= 2 && (words[i - 1].Norm == "by" && words[i - 2].Norm is "shorter" or "longer" or "taller" or "higher" or "wider" or "later" or "earlier" or "older" or "younger" || after?.Norm is "shorter" or "longer" or "taller" or "later" or "earlier" or "older")
                || isMass && i >= 1 && (words[i - 1].IsVerb || words[i - 1].Pos == Pos.Participle) && Lexicon.Default.Frame(words[i - 1].Lemma).Contains('i', StringComparison.Ordinal))
            {
                return true;
            }

            if (isSpan && after?.Norm is "heavier" or "lighter" or "taller" or "wider" or "thicker" or "warmer" or "louder" or "rounder" or "greener"
                || unit.Lemma is "gram" or "kilo" or "litre" or "tonne" or "kilogram" or "pint" or "spoonful" && after?.Norm == "of" && i + 3 < words.Count
                    && NounKinds.AreAll(words[i + 3], "attribute", "cognition", "feeling", "time", "event", "state", "act", "relation", "communication", "motive"))
            {
                return true;
            }
        }

        return false;
    }

    // "Gave the bar a chair", "taught each Saturday 3 people": only somebody is given a thing in this order.
    private static bool IsGivenToAThing(Clause clause) => clause.Verb is { Lemma: "give" or "teach" or "tell" or "lend" or "offer" or "ask" or "promise" or "owe" or "show" } verb
        && clause.Agent is Agent.Self or Agent.Group or Agent.Dropped && !clause.IsPassive
        && NounPhrase.First(clause.Rest) is { Head: { } head, HasArticle: true } phrase && clause.Rest.Count - phrase.After.Count == 2
        && (head.Pos == Pos.Time || NounKinds.IsThing(head) && NounKinds.AreAll(head, "artifact", "food", "plant", "object", "substance", "quantity", "attribute", "time", "phenomenon"))
        && (NounPhrase.First(phrase.After) is { Head: { Pos: Pos.Noun } given, HasArticle: true } && NounKinds.AreAll(given, "artifact", "food", "person", "animal", "plant", "object", "substance", "communication")
            && verb.Lemma is "give" or "teach" or "lend" or "offer" or "show"
            || verb.Lemma is "tell" or "ask" && phrase.After is [{ Norm: "about" or "whether" or "if" or "why" }, ..]);

    private static IEnumerable<(Word First, Word Second)> Pairs(IReadOnlyList<Word> words) => words.Zip(words.Skip(1));
}
