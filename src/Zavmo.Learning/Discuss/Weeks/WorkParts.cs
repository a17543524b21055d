using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>Cuts a module into conversations, and conversations into parts where they have to be short.</summary>
internal static class WorkParts
{
    /// <summary>The longest part with the small-wins adjustment, in minutes.</summary>
    public const int SmallWin = 10;

    // A rest shorter than this joins the conversation before it.
    private const int ShortestRest = 10;

    /// <param name="module">The module.</param>
    /// <param name="done">Minutes done, from its beginning.</param>
    /// <param name="longest">The longest part, in minutes, above 0.</param>
    public static IEnumerable<WorkPart> Of(LearningModule module, int done, int longest)
    {
        foreach (var (typeId, minutes) in Conversations(module))
        {
            var left = minutes - Math.Min(done, minutes);
            done -= minutes - left;
            var parts = (left + longest - 1) / longest;
            for (var part = 0; part < parts; part++)
            {
                yield return new WorkPart(typeId, (left / parts) + (part < left % parts ? 1 : 0), part + 1, parts);
            }
        }
    }

    private static IEnumerable<(string TypeId, int Minutes)> Conversations(LearningModule module)
    {
        var left = module.Minutes;
        for (var at = 0; left > 0; at++)
        {
            var planned = module.Conversations[at % module.Conversations.Count];
            var minutes = left - planned.Minutes < ShortestRest ? left : planned.Minutes;
            left -= minutes;
            yield return (planned.Type.Id, minutes);
        }
    }
}
