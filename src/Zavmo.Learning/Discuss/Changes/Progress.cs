using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What was done until a day. A newer one replaces an older one.</summary>
/// <param name="On">The day from which on the rest is planned.</param>
/// <param name="DoneMinutes">Minutes done since the plan began, by module id.</param>
public sealed record Progress(DateOnly On, IReadOnlyDictionary<string, int> DoneMinutes)
{
    /// <summary>How many weeks the plan needs since weeks were missed; null where it fits those that were set.</summary>
    public int? Weeks { get; init; }

    /// <summary>Minutes done of a module, at most all of them.</summary>
    public int Of(LearningModule module) => Math.Clamp(DoneMinutes.GetValueOrDefault(module.Id), 0, module.Minutes);
}
