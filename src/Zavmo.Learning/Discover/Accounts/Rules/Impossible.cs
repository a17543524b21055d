using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// Things taken for what they are not: a promise is soldered, a colleague is shipped, a deadline goes into the oven.
/// Verbs that trades use of such things in another sense ("froze the price", "cut the budget") are left alone.
/// </summary>
internal static class Impossible
{
    private static readonly HashSet<string> AlsoMeantOtherwise =
        ["freeze", "cut", "open", "carry", "feed", "lift", "weigh", "count", "find", "sell", "test", "measure", "verify", "audit", "compare", "clean", "repair", "restore", "rebuild", "plant", "fold", "lock",
        "polish", "milk", "trim", "pinch", "drill", "chew", "weave", "kick", "carve", "dust", "tighten", "screw", "water", "pour", "calm", "rinse", "sharpen", "photograph", "calibrate", "paint", "bury", "taste"];

    /// <summary>Things that speak for somebody, or can be spoken to.</summary>
    public static readonly HashSet<string> SpeaksToo =
        ["phone", "telephone", "mobile", "machine", "system", "app", "screen", "software", "computer", "terminal", "robot", "scanner", "radio", "alarm", "letter", "paper", "other", "line", "bot", "form", "headset", "kitchen", "till", "door", "board"];

    private static readonly HashSet<string> Bodily = ["food", "plant", "animal", "body"];

    /// <summary>Whether the clause does to a thing, or says of it, what only another kind of thing can bear.</summary>
    public static bool Is(Clause clause) => clause.Verb is { } verb
        && (IsSubject(verb, clause) || IsOfAColour(clause) || IsStuffOf(clause)
            || !clause.IsPassive && clause.Agent is not Agent.None && IsObject(verb, clause));

    private static bool IsSubject(Word verb, Clause clause)
    {
        var subject = clause.Agent == Agent.Other ? clause.Subject : null;
        if (subject is null)
        {
            return false;
        }

        return verb.Pos == Pos.Be ? IsSaidOf(subject, clause)
            : IsThing(subject) && verb.Lemma == "have" && Heads(clause).Any(word => word.Has("personal"))
            || IsThing(subject) && (verb.Lemma is "write" or "thank" or "invite" or "greet") && clause.Rest is [{ Norm: "me" or "us" }, ..]
            || IsThing(subject) && !SpeaksToo.Contains(subject.Lemma) && Kinds(subject).All(kind => kind is not ("person" or "group" or "animal" or "location"))
                && (verb.Has("personact") && verb.Lemma != "sign" || verb.Lemma is "ask" or "demand" or "negotiate" or "argue" or "insist" or "hope" or "worry")
            || IsAnimal(subject) && Heads(clause).Any(word => word.Has("officething"));
    }

    // "My manager is a Thursday", "the outage was warm", "the uptime was 14 litres".
    private static bool IsSaidOf(Word subject, Clause clause)
    {
        var first = clause.Rest.FirstOrDefault(word => word.Pos != Pos.Adv);
        return subject.Pos is Pos.Noun or Pos.Name && clause.Rest is [{ Norm: "a" }, { Pos: Pos.Time } day] && day.Has("weekday")
            || IsImmaterial(subject) && (first is not null && first.Has("touchadj") || clause.Rest is [{ Norm: "sleeping" or "dancing" or "snoring" }, ..])
            || IsImmaterial(subject) && clause.Rest is [{ Pos: Pos.Number }, { Norm: "litres" or "litre" or "metres" or "metre" or "kilos" or "newtons" or "tonnes" or "centimetres" }, ..];
    }

    // "Purple was heavier than Wednesday": a colour is no thing.
    private static bool IsOfAColour(Clause clause) => clause.Words.SkipWhile(word => word.Pos is Pos.Sub or Pos.And or Pos.Adv).Take(2).ToList()
        is [{ } colour, { Pos: Pos.Be or Pos.Modal }] && colour.Has("colour")
        && (clause.Rest.Any(word => word.Norm == "than" || word.Has("colour")) || clause.Words.Any(word => word.Norm == "than"));

    private static bool IsStuffOf(Clause clause) => clause.Words.Zip(clause.Words.Skip(1), clause.Words.Skip(2))
        .Any(three => three.Second.Norm == "of" && three.First.Pos == Pos.Noun
            && (three.First.Has("k-food") || three.First.Has("k-plant") || three.First.Norm is "litres" or "kilos" or "newtons" or "tonnes" or "lorry" or "bucket" or "barrel" or "barrels" or "buckets" or "bottle" or "bottles" or "jar" or "jug" or "grams" or "sack")
            && (three.Third.Has("k-feeling") || three.Third.Has("sensation") || IsImmaterial(three.Third) || three.Third.Norm is "opinions" or "conflict"));

    private static bool IsObject(Word verb, Clause clause)
    {
        if (Heads(clause).FirstOrDefault() is not { } head)
        {
            return false;
        }

        var physical = (verb.Has("handverb") || verb.Has("fluidverb") || verb.Has("solidverb")) && !AlsoMeantOtherwise.Contains(verb.Lemma);
        var software = verb.Has("softwareverb") || clause.Words.Zip(clause.Words.Skip(1)).Any(two =>
            two is { First.Norm: "from", Second.Norm: "backup" } or { First.Norm: "to", Second.Norm: "production" or "staging" or "version" });
        return physical && IsImmaterial(head)
            || (verb.Lemma is "negotiate" or "argue" or "flirt" or "chat") && clause.Rest is [{ Norm: "with" }, { Pos: Pos.Det }, var partner, ..]
                && IsThing(partner) && !SpeaksToo.Contains(partner.Lemma) && (clause.Rest.Count == 3 || clause.Rest[3].Pos is not (Pos.Noun or Pos.Name))
            || IsImmaterial(head) && clause.Rest.Any(word => word.Has("tool")) && clause.Rest.Any(word => word.Norm == "with")
            || (IsImmaterial(head) || head.Has("k-communication")) && InAppliance(clause)
            || verb.Has("personless") && (head.Norm is "him" or "her" || head.Has("person") && head.Has("k-person"))
            || software && (head.Has("building") || Kinds(head) is { Count: > 0 } kinds && kinds.All(Bodily.Contains))
            || verb.Lemma == "promise" && IsThing(head) && clause.Rest is [{ Norm: "the" }, _, { Pos: Pos.Det or Pos.Poss }, ..]
            || IsAnimal(head) && (verb.Lemma is "give" or "send") && Heads(clause).Skip(1).Any(word => word.Has("officething"));
    }

    private static bool InAppliance(Clause clause) => clause.Rest.Zip(clause.Rest.Skip(1), clause.Rest.Skip(2))
        .Any(three => three is { First.Norm: "in" or "into" or "to", Second.Pos: Pos.Det or Pos.Poss } && three.Third.Has("appliance"));

    // The last word of each noun phrase after the verb.
    private static IEnumerable<Word> Heads(Clause clause) => clause.Rest.Where((word, i) => word.Pos is Pos.Noun or Pos.Time or Pos.Obj
        && (i + 1 >= clause.Rest.Count || clause.Rest[i + 1].Pos is not (Pos.Noun or Pos.Name)));

    private static bool IsImmaterial(Word word) => word.Pos is Pos.Noun or Pos.Time && word.Has("immaterial");

    private static bool IsThing(Word word) => word.Pos == Pos.Noun && !word.Has("person") && !word.Has("others") && !word.Has("place")
        && Kinds(word) is [var first, ..] && first is "artifact" or "food" or "plant" or "substance";

    private static bool IsAnimal(Word word) => word.Pos == Pos.Noun && Kinds(word) is ["animal", ..] kinds && kinds.All(kind => kind is "animal" or "food");

    private static IReadOnlyList<string> Kinds(Word word) => Lexicon.Default.Find(word.Lemma)?.NounKinds ?? [];
}
