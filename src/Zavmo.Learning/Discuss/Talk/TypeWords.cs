using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads how learners want to learn: less role-play, no case studies, less reading and more practice.</summary>
internal static partial class TypeWords
{
    /// <summary>The change, or null where no type and no kind of learning is named with a wish.</summary>
    public static PlanTalk? Read(SaidWords said, IReadOnlyList<ConversationType> types)
    {
        var clauses = Joint().Split(said.Text).Where(clause => clause.Length > 0).Select(clause => new SaidWords(clause)).ToList();
        var each = clauses.ConvertAll(clause => Wishes(clause, types));
        List<PlanChange> wishes = each.Count(some => some.Count > 0) > 1 ? [.. each.SelectMany(some => some)] : [.. Wishes(said, types)];
        return wishes.Count > 0 ? PlanTalkReader.Done(wishes) : null;
    }

    private static IReadOnlyList<SetTypeWish> Wishes(SaidWords said, IReadOnlyList<ConversationType> types) => WishIn(said) is not { } wish ? []
        : TypeNames.Find(said, types) is { } type ? [new SetTypeWish(type, wish)]
        : !Kindly().IsMatch(said.Plain) ? []
        : Practice().IsMatch(said.Plain) ? [.. types.Where(candidate => candidate.Evidence.Contains(EvidenceClass.Simulation)).Select(candidate => new SetTypeWish(candidate.Id, wish))]
        : Theory().IsMatch(said.Plain) ? [.. types.Where(candidate => candidate.Evidence.All(evidence => evidence == EvidenceClass.Knowledge)).Select(candidate => new SetTypeWish(candidate.Id, wish))]
        : [];

    /// <summary>Whether a type is wished for more, less or not at all; null where no wish is said.</summary>
    internal static TypeWish? WishIn(SaidWords said) => Doubled().IsMatch(said.Plain) ? TypeWish.More : NoMore().IsMatch(said.Plain) ? TypeWish.None :
        said.HasAny("less", "fewer") || said.Has("not so much") || said.Has("not too much") || said.Has("not so many") || said.Has("waste of time") || said.HasAny("pointless", "boring") || said.Has("just the once") || said.Has("only once") ? TypeWish.Less
        : said.HasAny("more") ? TypeWish.More
        : !said.HasAny("done", "did", "tried", "had", "been") && said.HasAny("no", "without", "never", "not", "hate", "drop", "stop", "avoid", "none", "lose", "ditch", "bin") ? TypeWish.None
        : said.HasAny("usual", "normal") ? TypeWish.Usual
        : said.HasAny("like", "prefer", "love", "enjoy") || said.Has("learn best") || said.Has("works best") ? TypeWish.More
        : null;

    [GeneratedRegex(@"\s*(?:[,;.]\s|\b(?:and|but)\b)\s*|\s+(?=(?:more|less|fewer)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:do not|never|can not|please do not) not\b")]
    private static partial Regex Doubled();

    [GeneratedRegex(@"\bno more\b(?! than\b)|\b(?:not|never)\b.*\bany ?more\b")]
    private static partial Regex NoMore();

    // "I'm out of practice" and "I have no theory on that" are no wishes: a kind of learning is wished for by less, more or a preference.
    [GeneratedRegex(@"\b(?:less|fewer|more|prefer|not so much|not too much|no more)\b|^(?:please )?no\b")]
    private static partial Regex Kindly();

    [GeneratedRegex(@"\b(?:practice|practise|practical|hands on|doing|exercises?|simulations?|trying (?:it|things) out)\b")]
    private static partial Regex Practice();

    [GeneratedRegex(@"\b(?:reading|read|theory|theoretical|texts?|lectures?|book|books|facts|listening to)\b")]
    private static partial Regex Theory();
}
