using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Clauses that cannot be: a lifeless thing wants or is asked, a day is weighed, a colleague is halved.</summary>
internal static class Oddities
{
    private static readonly HashSet<string> Lifeless =
    [
        "artifact", "food", "substance", "object", "plant", "time", "quantity", "attribute", "shape", "phenomenon", "body", "feeling", "state", "possession",
    ];

    /// <summary>Whether the clause says what cannot be.</summary>
    public static bool Is(Clause clause) => Impossible.Is(clause) || Frames.Breaks(clause) || Misfits.Are(clause) || Category.IsMistaken(clause) || clause.Verb is { } verb
        && (IsMood(verb, clause) || IsOfADay(clause) || !clause.IsPassive && (IsDoer(verb, clause) || IsObject(verb, clause) || IsListener(verb, clause)));

    // "The colour of Tuesday", "two pounds of March", "a pallet of Wednesdays".
    private static bool IsOfADay(Clause clause) => clause.Words.Zip(clause.Words.Skip(1), clause.Words.Skip(2))
        .Any(three => three is { Second.Norm: "of", Third.Pos: Pos.Time } && (three.Third.Has("weekday") || three.Third.Has("month"))
            && (three.First.Has("sensation") || three.First.Has("k-attribute") || three.First.Has("k-feeling") || three.First.Has("k-quantity")
                || three.Third.Has("weekday") && Kinds(three.First) is ["artifact", ..] kinds && !kinds.Any(kind => kind is "group" or "event" or "quantity")));

    private static bool IsDoer(Word verb, Clause clause) => clause.Agent == Agent.Other && clause.Subject is { } subject
        && (verb.Has("personverb") && IsLifeless(subject) || verb.Has("personact") && subject.Norm == "it");

    // "The number was tired", "the result was a Wednesday".
    private static bool IsMood(Word verb, Clause clause) => (verb.Pos == Pos.Be || clause.IsPassive || verb.Pos == Pos.Have && clause.Words.Any(word => word.Norm == "been")) && clause.Agent == Agent.Other
        && clause.Subject is { Pos: Pos.Noun } subject && !subject.Has("person") && !subject.Has("others") && Kinds(subject) is { Count: > 0 } kinds
        && (!kinds.Contains("person") && kinds[0] is not ("group" or "animal" or "location") && (verb.Has("moodadj") || clause.Rest.Any(word => word.Has("moodadj")))
            || !kinds.Contains("time") && clause.Rest is [{ Norm: "a" }, { Pos: Pos.Time }, ..] && clause.Rest[1].Has("weekday"));

    private static bool IsObject(Word verb, Clause clause)
    {
        if (clause.Agent is Agent.None || Phrase(clause.Rest) is not { Head: { } head } phrase)
        {
            return false;
        }

        // "moved Monday to the fridge": a day is taken somewhere; "moved Monday's slot" and "moved it on Monday" are another thing.
        var carriesDay = head.Pos == Pos.Time && !verb.Has("stative") && phrase.After is { Pos: Pos.Prep or Pos.To } && verb.Has("motionverb");
        return carriesDay
            || verb.Has("personobject") && (IsLifeless(head) || head.Pos == Pos.It && verb.Lemma is not ("train" or "brief" or "email" or "promote" or "ring"))
            || verb.Has("solidverb") && (head.Pos == Pos.Time || Kinds(head).Contains("feeling"))
            || verb.Has("handverb") && head.Has("abstract")
            || (verb.Has("handverb") || verb.Has("solidverb") || verb.Has("personobject")) && head.Has("sensation") && verb.Lemma is not ("measure" or "test" or "taste" or "compare")
            || verb.Has("fluidverb") && Kinds(head) is { Count: > 0 } said && said.All(kind => kind is "communication" or "cognition" or "time")
            || verb.Has("motionverb") && Kinds(head) is [var only] && only == "object"
            || verb.Has("quantityverb") && head.Has("person") && head.Has("k-person");
    }

    private static bool IsListener(Word verb, Clause clause)
    {
        if (verb.Lemma is not ("explain" or "apologise" or "talk" or "speak" or "complain" or "listen" or "negotiate" or "argue"))
        {
            return false;
        }

        var at = clause.Rest.ToList().FindIndex(word => word.Norm is "to" or "with");
        return at >= 0 && Phrase(clause.Rest.Skip(at + 1)).Head is { } head
            && (IsLifeless(head) || clause.Rest[at].Norm == "to" && NounKinds.IsThing(head) && !NounKinds.IsSpan(head) && !Impossible.SpeaksToo.Contains(head.Lemma) && !NounKinds.Of(head).Any(kind => kind is "act" or "event"));
    }

    // The head of the first noun phrase, and the word that follows it.
    private static (Word? Head, Word? After) Phrase(IEnumerable<Word> words)
    {
        Word? head = null;
        foreach (var word in words)
        {
            if (word.Pos is Pos.Noun or Pos.Name or Pos.Time or Pos.It)
            {
                head = word;
            }
            else if (head is not null || word.Pos is not (Pos.Det or Pos.Poss or Pos.Adj or Pos.Number or Pos.Adv))
            {
                return (head, word);
            }
        }

        return (head, null);
    }

    private static IReadOnlyList<string> Kinds(Word word) => Lexicon.Default.Find(word.Lemma)?.NounKinds ?? [];

    private static bool IsLifeless(Word word) => word.Pos == Pos.Time || word.Norm is "percent"
        || word.Pos == Pos.Noun && !word.Has("person") && !word.Has("others") && !word.Has("place")
        && Lexicon.Default.Find(word.Lemma) is { NounKinds.Count: > 0 } entry && entry.NounKinds.All(Lifeless.Contains);
}
