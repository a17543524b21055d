using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>
/// Clauses that break the frame of their verb as WordNet gives it (<c>Lexicon/frames.txt</c>): a soup consents, someone waits a door, a risk is peeled.
/// </summary>
internal static class Frames
{
    private static readonly HashSet<string> WithoutBody =
    [
        "attribute", "cognition", "feeling", "time", "event", "state", "act", "relation", "quantity", "process", "motive", "phenomenon", "possession", "shape",
    ];

    /// <summary>Whether the verb takes no such subject or no such object.</summary>
    public static bool Breaks(Clause clause) => clause.Verb is { } verb && verb.Pos is not (Pos.Be or Pos.Have or Pos.Do or Pos.Modal or Pos.Ing)
        && (clause.IsPassive ? IsDoneByThing(verb, clause) || IsHeadOfPassive(verb, clause)
            : ThingDoes(verb, clause) || SomebodyDoes(verb, clause) || clause.Agent != Agent.None && IsDoneToNoSuchThing(verb, clause));

    private static bool ThingDoes(Word verb, Clause clause) => clause.Agent == Agent.Other && clause.Subject is { } subject
        && NounKinds.IsThing(subject) && OnlySomebodyDoes(verb) && !IsTold(verb, subject);

    // "The officer bloomed".
    private static bool SomebodyDoes(Word verb, Clause clause) => clause.Agent == Agent.Other && Mark(verb, 't') && !verb.Has("toolverb")
        && clause.Subject is { } subject && (subject.Norm is "he" or "she" || subject.Has("k-person") && NounKinds.AreAll(subject, "person"));

    // "The contractor was checked by the invoice".
    private static bool IsDoneByThing(Word verb, Clause clause)
    {
        var by = clause.Rest.ToList().FindIndex(word => word.Norm == "by");
        return by >= 0 && OnlySomebodyDoes(verb) && NounPhrase.First([.. clause.Rest.Skip(by + 1)]) is { HasArticle: true, Head: { } head }
            && NounKinds.IsThing(head) && !IsTold(verb, head) && !NounKinds.IsSpan(head);
    }

    private static bool IsHeadOfPassive(Word verb, Clause clause) => clause.Subject is { } subject && Mark(verb, 'o') && !verb.Has("toolverb") && NounKinds.IsThing(subject);

    private static bool OnlySomebodyDoes(Word verb) => Mark(verb, 'p') && !verb.Has("toolverb");

    // "The letter promised", "the drawing asked for": what is written speaks for who wrote it.
    private static bool IsTold(Word verb, Word subject) => NounKinds.Of(subject).Any(kind => kind is "communication" or "cognition" or "act" or "event")
        && verb.Lemma is "ask" or "answer" or "promise" or "refuse" or "propose" or "recommend" or "suggest" or "explain" or "declare" or "request" or "approve" or "cancel" or "reply" or "request" or "list" or "outline" or "describe" or "address" or "urge" or "insist" or "beg";

    private static bool IsDoneToNoSuchThing(Word verb, Clause clause)
    {
        if (Mark(verb, 'n') && !verb.Has("toolverb") && clause.Rest is [var first, ..] && (first.Norm is "him" || first is { Norm: "her", Pos: Pos.Obj }))
        {
            return true;
        }

        if (NounPhrase.First(clause.Rest) is not { Head: { Pos: Pos.Noun } head } phrase || NounKinds.Of(head) is not { Count: > 0 } kinds || head.Has("blank"))
        {
            return false;
        }

        // "Boiled 20 minutes" says how long; "labelled the month" does not.
        var isHowLong = NounKinds.IsSpan(head) && clause.Rest[0].Norm != "the";
        return !isHowLong && Lexicon.Default.ObjectsOf(verb.Lemma) is { Count: > 0 } fitting && !Lexicon.Default.MainKinds(head.Lemma).Any(fitting.Contains) && !head.Has("place")
            || phrase.HasArticle && !NounKinds.IsSpan(head)
                && (Mark(verb, 'n') && !verb.Has("toolverb") && head.Has("k-person") && NounKinds.AreAll(head, "person")
                    || Mark(verb, 'i') && !kinds.Any(kind => kind is "time" or "quantity" or "location")
                    || Mark(verb, 'o') && !verb.Has("toolverb") && NounKinds.IsThing(head)
                    || Mark(verb, 'b') && kinds.All(WithoutBody.Contains));
    }

    private static bool Mark(Word verb, char mark) => Lexicon.Default.Frame(verb.Lemma).Contains(mark, StringComparison.Ordinal);
}
