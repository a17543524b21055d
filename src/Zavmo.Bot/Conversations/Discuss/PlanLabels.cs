using System.Diagnostics;
using Zavmo.Bot.Cards.HeatMaps;
using Zavmo.Bot.Cards.Plans;
using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Types;
using Zavmo.Learning.Discuss.Weeks;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>Changes of a plan in a few words, for buttons.</summary>
/// <param name="say">Says a phrase with its values.</param>
/// <param name="name">The name of a module, a requirement or a conversation type, by its id.</param>
internal sealed class PlanLabels(Func<string, Dictionary<string, object?>, string> say, Func<string, string> name)
{
    /// <summary>The labels of a turn.</summary>
    public static PlanLabels Of(DiscussTurn turn) => new(turn.Aside, id => NameOf(turn, id));

    /// <summary>The label of a change.</summary>
    public string Label(PlanChange change) => change switch
    {
        AddLeave { Leave: var leave } => say("wish-leave", Days(leave)),
        RemoveLeave { Leave: var leave } => say("wish-leave-gone", Days(leave)),
        SetHours { Week: { } week } hours => say("wish-week", new() { ["hours"] = hours.Hours == 0 ? "" : HeatMapText.Count(hours.Hours), ["one"] = hours.Hours == 1, ["week"] = week }),
        SetHours hours => HeatMapText.Hours(hours.Hours),
        SetWorkingDays days => say("wish-days", new() { ["names"] = PlanText.List([.. days.Days.OrderBy(day => ((int)day + 6) % 7).Select(day => day + "s")]) }),
        SetPace pace => say("wish-pace", new() { ["pace"] = pace.Pace.ToString() }),
        SetStart start => say("wish-start", new() { ["day"] = PlanText.ShortDay(start.Start) }),
        SetLength length => say("wish-length", new() { ["weeks"] = length.Weeks }),
        SetDeadline deadline => say("wish-deadline", new() { ["day"] = deadline.Until is { } until ? PlanText.Day(until) : "" }),
        SetHolidays holidays => say("wish-holidays", new() { ["free"] = holidays.Calendar != HolidayCalendar.None }),
        SetTypeWish type => say("wish-type", new() { ["type"] = name(type.TypeId), ["none"] = type.Wish == TypeWish.None, ["usual"] = type.Wish == TypeWish.Usual, ["more"] = type.Wish == TypeWish.More }),
        MoveModule move => say("wish-move", new() { ["module"] = name(move.ModuleId), ["week"] = move.Week }),
        FreeModule free => say("wish-free", new() { ["module"] = name(free.ModuleId) }),
        SwapModules swap => say("wish-swap", new() { ["module"] = name(swap.ModuleId), ["other"] = name(swap.OtherId) }),
        DropRequirement drop => say("wish-drop", new() { ["name"] = name(drop.RequirementId) }),
        KeepRequirement keep => say("wish-keep", new() { ["name"] = name(keep.RequirementId) }),
        BookCheckpoint book => PlanText.LongDay(book.Date) + PlanText.At(book.At),
        CancelBooking cancel => say("wish-unbook", new() { ["number"] = cancel.Number }),
        ManyChanges many => string.Join(", ", many.Changes.Select(Label)),
        _ => throw new UnreachableException(),
    };

    private static Dictionary<string, object?> Days(LeavePeriod leave) =>
        new() { ["first"] = PlanText.Day(leave.First), ["last"] = PlanText.Day(leave.Last), ["one"] = leave.First == leave.Last };

    private static string NameOf(DiscussTurn turn, string id) =>
        turn.Context.Role.Requirements.FirstOrDefault(requirement => requirement.Id == id)?.Name
        ?? turn.Context.Types.FirstOrDefault(type => type.Id == id)?.Title.ToLowerInvariant()
        ?? (turn.Kept is null ? id : PlanReasons.NameOf(turn.Plan, id));
}
