using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Own actions: the writer, a verb of doing, and something it is done to.</summary>
internal static class OwnActions
{
    private static readonly string[] Concrete = ["artifact", "object", "food", "substance", "plant", "animal", "body", "possession", "communication"];

    /// <summary>Whether the clause says what the writer did.</summary>
    public static bool IsDone(Clause clause) =>
        clause.Verb is { } verb && clause.IsOwn && !clause.IsModal && !clause.IsNegated && !clause.IsPassive
        && (clause.IsPast || verb.Pos == Pos.Base) && (verb.Pos is not (Pos.Be or Pos.Modal or Pos.Do or Pos.Ing) || verb.Norm == "did" && NamesAThing(clause))
        && (!IsStative(verb) || IsCausative(clause)) && clause.Connector?.Norm is not ("if" or "whenever")
        && clause.Words[0].Norm != "like";

    /// <summary>Whether it was done once, and one can picture it.</summary>
    public static bool IsPicturable(Clause clause) => IsDone(clause) && clause.IsPast && HasObject(clause) && !IsSlogan(clause);

    /// <summary>Whether the clause names something the action is done to.</summary>
    public static bool HasObject(Clause clause) =>
        SaysWhat(clause) || clause.Rest.Any(word => word.Pos is Pos.Number or Pos.Name or Pos.Obj or Pos.It || word.Norm is "everyone" or "everybody" or "both" || word.Pos == Pos.Noun && !word.Has("abstract") && !word.Has("hedge"))
        && !(clause.Verb!.Has("vagueverb") && !clause.Rest.Any(word => word.Pos is Pos.Noun or Pos.Name or Pos.Number));

    // "Noted what came before", "worked out why it stuck": the thing is told in a clause of its own.
    private static bool SaysWhat(Clause clause) => clause.Verb is { } verb && !verb.Has("vagueverb")
        && clause.Rest.SkipWhile(word => word.Pos == Pos.Adv).ToList() is [{ Pos: Pos.Wh }, _, ..];

    /// <summary>Whether it is done to something one could touch or read.</summary>
    public static bool NamesAThing(Clause clause) => !clause.Verb!.Has("vagueverb") && !clause.Verb.Has("sloganverb")
        && clause.Rest.SkipWhile(word => word.Pos != Pos.Noun).TakeWhile(word => word.Pos == Pos.Noun).LastOrDefault() is { } thing
        && Concrete.Any(kind => thing.Has("k-" + kind)) && !thing.Has("abstract") && !thing.Has("blank");

    /// <summary>Whether the clause speaks in slogans.</summary>
    public static bool IsSlogan(Clause clause)
    {
        var content = clause.Words.Count(word => word.Pos is Pos.Noun or Pos.Adj or Pos.Base or Pos.Past or Pos.Third or Pos.Adv);
        var empty = clause.Words.Count(word => word.Has("abstract") || word.Has("sloganadj") || word.Has("sloganverb") || word.Has("general"));
        return empty * 2 >= Math.Max(1, content) && !clause.Words.Any(word => word.Pos is Pos.Number or Pos.Name);
    }

    private static bool IsStative(Word verb) => verb.Has("stative") || verb.Pos == Pos.Have;

    // "had it tested", "had her choose", "got gloves ordered": done through others, but done.
    private static bool IsCausative(Clause clause) => clause.Verb!.Norm is "had" or "got"
        && clause.Rest.Skip(1).Any(word => word.Pos is Pos.Participle or Pos.Past or Pos.Base);
}
