using System.Globalization;
using System.Text.RegularExpressions;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Weeks;
using Zavmo.Learning.Learners.Dates;

namespace Zavmo.Learning.Discuss.Talk;

/// <summary>
/// Reads what is said to put the last wish right, or to have it again for something else: "no, I meant week 4", "not Playwright,
/// SQL", "and the same for SQL". What does not fit the kind of that wish is no correction of it.
/// </summary>
internal sealed partial class CorrectionWords(PlanTalkContext context, ModuleNames names)
{
    // "No, week 4 please": more words than these say something of their own.
    private const int Short = 6;

    // More days are what is left of a week without some.
    private const int MostNamedDays = 2;

    /// <summary>The change, or what it lacks; null where it corrects nothing.</summary>
    public PlanTalk? Read(SaidWords said)
    {
        if (Same().Match(said.Text) is { Success: true } same)
        {
            return context.LastWish is not { } again ? new PlanTalk(PlanTalkKind.NothingBefore)
                : Like(again, new SaidWords(same.Groups["right"].Value)) is { } other && other != again ? PlanTalkReader.Done(other) with { ModuleId = (other as MoveModule)?.ModuleId } : null;
        }

        if (Right(said) is not { } right)
        {
            return null;
        }

        if (context.LastWish is { } last && Like(last, right) is { } change && change != last)
        {
            return PlanTalkReader.Done(change) with { ModuleId = (change as MoveModule)?.ModuleId, Replaces = context.IsWishMade };
        }

        // "No, I meant week 4": of what is not known, where nothing was moved.
        return Meant().IsMatch(said.Plain) && right.Week is not null ? Of(right) : null;
    }

    private PlanTalk Of(SaidWords right) => names.Find(right.Text) is [var one]
        ? PlanTalkReader.Done(new MoveModule(one, right.Week!.Value)) with { ModuleId = one }
        : new PlanTalk(PlanTalkKind.NoModule);

    // What was meant: after "I meant", after "not A, but", or all that follows a no.
    private SaidWords? Right(SaidWords said)
    {
        if (NotBut().Match(said.Text) is { Success: true } not && context.LastWish is { } last)
        {
            var wrong = new SaidWords(not.Groups["wrong"].Value);
            return Names(last, wrong) ? new SaidWords(not.Groups["right"].Value) : null;
        }

        return Meaning().Match(said.Text) is { Success: true } meant ? new SaidWords(meant.Groups["right"].Value)
            : Denied().Match(said.Text) is { Success: true } denied && new SaidWords(denied.Groups["right"].Value) is { Count: <= Short and > 0 } right && !said.HasAny("move", "swap", "only", "less", "more", "not") ? right
            : null;
    }

    // Whether a wish is about what was named.
    private bool Names(PlanChange last, SaidWords wrong) => last switch
    {
        MoveModule move => names.Find(wrong.Text) is [var one] ? one == move.ModuleId : wrong.Week == move.Week,
        DropRequirement drop => names.Find(wrong.Text) is [var one] && names.RequirementOf(one) == drop.RequirementId,
        KeepRequirement keep => names.Find(wrong.Text) is [var one] && names.RequirementOf(one) == keep.RequirementId,
        SetHours { Week: { } week } => wrong.Week == week,
        AddLeave leave => DateReader.ReadPeriod(wrong.Text, context.Dates) is { Value: { } days } && days.Start == leave.Leave.First,
        SetTypeWish wish => TypeNames.Find(wrong, context.Types) == wish.TypeId,
        SetWorkingDays days => WeekdayReader.Read(wrong.Text) is { Count: > 0 } named && named.All(day => days.Days.Contains(day) != IsWithout(days)),
        _ => false,
    };

    // The same wish with what is named in place of what it had; null where nothing of it is named.
    private PlanChange? Like(PlanChange last, SaidWords right) => last switch
    {
        MoveModule move => Moved(move, right),
        DropRequirement => names.Find(right.Text) is [var one] ? new DropRequirement(names.RequirementOf(one)) : null,
        KeepRequirement => names.Find(right.Text) is [var one] ? new KeepRequirement(names.RequirementOf(one)) : null,
        SetHours hours => Hours(hours, right),
        AddLeave => DateReader.ReadPeriod(right.Text, context.Dates) is { Value: { } days } ? new AddLeave(new LeavePeriod(days.Start, days.End)) : null,
        SetStart => DateReader.ReadDate(right.Text, context.Dates) is { Value: { } day } ? new SetStart(day) : null,
        SetDeadline { Until: not null } => DateReader.ReadDate(right.Text, context.Dates) is { Value: { } day } ? new SetDeadline(day) : null,
        SetWorkingDays days => Days(days, right),
        SetTypeWish wish => TypeNames.Find(right, context.Types) is { } type ? wish with { TypeId = type } : null,
        _ => null,
    };

    // After "no Fridays" another day is left out in its place, after "only Fridays" it is the only one.
    private static SetWorkingDays? Days(SetWorkingDays last, SaidWords right) => WeekdayReader.Read(right.Text) is not { Count: > 0 } named ? null
        : new SetWorkingDays(IsWithout(last) ? [.. PlanSettings.UsualDays.Union(last.Days).Except(named).Order()] : named);

    private static bool IsWithout(SetWorkingDays last) => last.Days.Count > MostNamedDays && PlanSettings.UsualDays.Except(last.Days).Any();

    private MoveModule? Moved(MoveModule move, SaidWords right)
    {
        var found = names.Find(right.Text);
        var week = new WeekWords(context).Read(right, move.Week);
        return found.Count > 1 || week.Weeks.Count > 1 || week.Problem is not null || (found.Count == 0 && week.Weeks.Count == 0) ? null
            : new MoveModule(found is [var one] ? one : move.ModuleId, week.Weeks is [var number] ? number : move.Week);
    }

    private static SetHours? Hours(SetHours last, SaidWords right) =>
        DurationReader.Read(right.Text) is { Value: { Length.TotalHours: > 0 and <= 40 } read } ? last with { Hours = Math.Round(read.Length.TotalHours, 2) }
        : right.Week is { } week && last.Week is not null ? last with { Week = week }
        : right.Count == 1 && double.TryParse(right.Plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? last with { Hours = number }
        : null;

    [GeneratedRegex(@"\b(?:the )?same (?:thing |again |change |goes |move |please )*(?:for|with|to)\s+(?<right>.+)$|^\W*(?:and\s+)?(?:do|can you do|could you do)\s+(?:the )?same (?:for|with|to)\s+(?<right>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Same();

    [GeneratedRegex(@"^\W*(?:(?:no|nope|sorry|oops|actually|wait|oh)\W+)*not\s+(?<wrong>[^,;.]{2,60}?)\s*(?:,|;|\.|\bbut\b|\s[-\u2013]\s)\s*(?:but\s+)?(?<right>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex NotBut();

    [GeneratedRegex(@"^\W*(?:(?:no|nope|sorry|oops|oh|ah|actually|wait|hang on|hm+)\W+)*(?:i|we)\s+(?:actually\s+|really\s+)?(?:meant|mean)\s+(?:to say\s+|to write\s+|to\s+)?(?<right>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Meaning();

    [GeneratedRegex(@"\b(?:meant|mean)\b")]
    private static partial Regex Meant();

    // "No problem" and "no role-play" correct nothing: a no that corrects is set off, or comes with a sorry.
    [GeneratedRegex(@"^\s*(?:(?:no|nope)\s*[,.:;!-]+\s*(?:sorry\W+|wait\W+|actually\W+|make (?:it|that)\s+|to\s+)*|(?:sorry|oops|actually)\W+(?:no\W+)?(?:make (?:it|that)\s+)?|make (?:it|that)\s+(?=week\b))(?<right>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
