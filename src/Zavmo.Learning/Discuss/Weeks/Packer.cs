using Zavmo.Learning.Discuss.Changes;
using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>
/// Packs modules into weeks, in their order: a week takes the next part as long as there is room, so that nothing overtakes what
/// comes before it. A module that the learner wants in a week comes first in that week; one that waits for what it needs, or
/// for its week, lets the next one pass.
/// </summary>
internal static class Packer
{
    /// <summary>Packs everything that is neither done nor dropped.</summary>
    public static List<PackedModule> Pack(
        IReadOnlyList<LearningModule> modules, StudyCalendar calendar, PlanSettings settings, Progress? progress, bool smallWins)
    {
        var longest = smallWins ? Math.Min(WorkParts.SmallWin, Math.Max(1, calendar.UsualRoom)) : Math.Max(1, calendar.UsualRoom);
        var packed = modules.Where(module => !settings.Dropped.Contains(module.RequirementId)).Select(module =>
        {
            var done = progress?.Of(module) ?? 0;
            int? pin = settings.Pins.TryGetValue(module.Id, out var week) && week >= calendar.FirstOpen ? week : null;
            return new PackedModule(module, done, WorkParts.Of(module, done, longest), pin);
        }).ToList();

        // What was dropped is the learner's to judge: it is waited for no more.
        var byId = packed.ToDictionary(item => item.Module.Id, StringComparer.Ordinal);
        foreach (var item in packed)
        {
            item.Needs.AddRange(item.Module.Needs.Where(byId.ContainsKey).Select(id => byId[id]));
        }

        var queue = new PackingQueue(packed);
        var order = 0;
        foreach (var week in calendar.Weeks)
        {
            var room = calendar.NewRoom(week);
            while (queue.NextIn(week.Number) is { } next && next.Next.Minutes <= room)
            {
                room -= next.Next.Minutes;
                next.Place(order++, week.Number);
            }
        }

        return packed;
    }
}
