using Zavmo.Learning.Discover.Reading;
using Zavmo.Learning.Discuss.Changes;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads a swap that does not name two modules of the plan: "swap it with SQL", "swap this", "swap". What is named and is not in
/// the plan is never taken for another module.
/// </summary>
internal sealed class SwapWords(PlanTalkContext context, ModuleNames names)
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "with", "for", "and" };

    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "swap", "switch", "exchange", "change", "places", "place", "please", "can", "could", "you", "we", "i", "would", "like", "want", "to", "let", "us", "the", "a", "an", "of", "module", "modules",
        "round", "around", "over", "them", "these", "those", "two", "both", "it", "this", "that", "one", "something", "another", "other", "else", "just", "and",
    };

    /// <summary>The swap, or what it lacks.</summary>
    public PlanTalk Read(SaidWords said)
    {
        var sides = Sides(said).ConvertAll(Of);
        return sides.Find(side => side.Kind is PlanTalkKind.WhichModule) is { } several ? several
            : sides.Find(side => side.Kind is PlanTalkKind.NotInPlan) is { } missing ? TopicWords.Read(said) ?? missing
            : Between([.. sides.Select(side => side.ModuleId).OfType<string>().Distinct()]);
    }

    private PlanTalk Between(List<string> named) => named switch
    {
        [var one, var other] => PlanTalkReader.Done(new SwapModules(one, other)),
        [var one] when context.LastModule is { } last && last != one => PlanTalkReader.Done(new SwapModules(last, one)),
        [var one] => new PlanTalk(PlanTalkKind.NoOther) { ModuleId = one },
        _ when context.LastModule is { } last => new PlanTalk(PlanTalkKind.NoOther) { ModuleId = last },
        _ => new PlanTalk(PlanTalkKind.NoModule),
    };

    // What stands before and after the word that joins them, without the words of the request.
    private static List<string> Sides(SaidWords said)
    {
        var words = said.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var joint = Array.FindIndex(words, word => Joints.Contains(word.ToLowerInvariant()));
        return joint < 0 ? [Telling(words)] : [Telling(words[..joint]), Telling(words[(joint + 1)..])];
    }

    private static string Telling(string[] words) => string.Join(' ', words.Select(word => word.Trim(',', '.', '?', '!')).Where(word => !Words.Of(word).All(Filler.Contains)));

    // Nothing where the side names nothing: then it is the module that was shown last.
    private PlanTalk Of(string side)
    {
        var found = side.Length == 0 ? [] : names.One(side) is { } only ? [only] : names.Find(side);
        return side.Length == 0 ? new PlanTalk(PlanTalkKind.None)
            : context.Picked is { } picked && found.Contains(picked) ? new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = picked }
            : found.Count == 1 ? new PlanTalk(PlanTalkKind.ShowModule) { ModuleId = found[0] }
            : found.Count > 1 ? new PlanTalk(PlanTalkKind.WhichModule) { Modules = found }
            : new PlanTalk(PlanTalkKind.NotInPlan) { Quote = side };
    }
}
