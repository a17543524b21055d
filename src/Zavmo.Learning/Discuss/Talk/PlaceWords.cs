using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>Reads wishes about a named module that say more than a week: before another, with another, where it is, by a day, in another way.</summary>
internal sealed partial class PlaceWords(PlanTalkContext context, ModuleNames names)
{
    /// <summary>The change, what is asked back, or null.</summary>
    public PlanTalk? Read(SaidWords said)
    {
        if (Beside(said) is { } beside)
        {
            return beside;
        }

        if (names.Find(said.Text) is not [var one])
        {
            return null;
        }

        return Stays().IsMatch(said.Plain) && context.Plan.Find(one) is { } placed ? Done(new MoveModule(one, placed.FirstWeek))
            : IsUnsure().IsMatch(said.Plain) ? TopicWords.About(PlanTopic.Unsure) with { ModuleId = one }
            : IsDue().IsMatch(said.Plain) && !said.HasAny("week") && DateReader.ReadPeriod(said.Text, context.Dates) is not null && DeadlineWords.Read(said, context, namesModule: true) is null ? TopicWords.About(PlanTopic.ModuleDeadline) with { ModuleId = one }
            : Type(said) is { } type ? new PlanTalk(PlanTalkKind.Change) { Change = type, Topic = PlanTopic.TypeOfOne }
            : null;
    }

    // "Dental before renewals", "the two in one week": the week of the other is the one meant.
    private PlanTalk? Beside(SaidWords said)
    {
        if (Sides().Match(said.Text) is { Success: true } sides && names.One(sides.Groups["one"].Value) is { } first && names.One(sides.Groups["other"].Value) is { } second && first != second
            && context.Plan.Find(second) is { } other)
        {
            var isBefore = !sides.Groups["side"].Value.StartsWith("after", StringComparison.OrdinalIgnoreCase);
            return Done(new MoveModule(first, isBefore ? other.FirstWeek : other.LastWeek));
        }

        return Together().IsMatch(said.Plain) && names.FindTwo(said.Text) is [var one, var two] && context.Plan.Find(one) is { } place ? Done(new MoveModule(two, place.FirstWeek)) : null;
    }

    // What would hold for all modules is no wish for one of them until that is said.
    private SetTypeWish? Type(SaidWords said)
    {
        var (kept, against) = Instead().Match(said.Text) is { Success: true } instead ? (said.Text[..instead.Index], said.Text[instead.Index..]) : (said.Text, "");
        return TypeNames.Find(new SaidWords(kept), context.Types) is { } type ? new SetTypeWish(type, TypeWords.WishIn(new SaidWords(kept)) ?? TypeWish.More)
            : against.Length > 0 && TypeNames.Find(new SaidWords(against), context.Types) is { } other ? new SetTypeWish(other, TypeWish.None)
            : null;
    }

    private static PlanTalk Done(MoveModule move) => PlanTalkReader.Done(move) with { ModuleId = move.ModuleId };

    [GeneratedRegex(@"^(?<one>.+?)\b(?:(?:straight|right|just) )?(?<side>before|ahead of|in front of|after)\b(?<other>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Sides();

    [GeneratedRegex(@"\b(?:in|into|for|on) (?:the )?(?:same|one|a single) week\b|\b(?:go|belong|fit|do them|put them|have them|want them) together\b")]
    private static partial Regex Together();

    [GeneratedRegex(@"\b(?:keep|leave)\b.*\b(?:where it is|in (?:its|that|the same) (?:place|week)|put|there|as it is)\b")]
    private static partial Regex Stays();

    [GeneratedRegex(@"\bnot (?:so |too |really |quite |that )?(?:sure|convinced|keen|certain|happy)\b")]
    private static partial Regex IsUnsure();

    [GeneratedRegex(@"\b(?:done|finished|complete|completed|ready|over|learned|learnt|covered|sorted)\b.*\b(?:by|before|until)\b|\b(?:have|need|get|learn)\b.*\bby\b.*\bat the latest\b|\b(?:by|before)\b.*\b(?:done|finished|complete|completed|ready|learned|learnt|covered|sorted)\b")]
    private static partial Regex IsDue();

    [GeneratedRegex(@"\b(?:instead of|rather than|and not|not as)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instead();
}
