using Zavmo.Learning.Discuss.Modules;

namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>A module while it is packed: what is left of it and where its parts went.</summary>
internal sealed class PackedModule(LearningModule module, int done, IEnumerable<WorkPart> parts, int? pin)
{
    private readonly Queue<WorkPart> left = new(parts);

    public LearningModule Module { get; } = module;

    public int Done { get; } = done;

    /// <summary>The week the learner wants it in, or null; never a week that is over.</summary>
    public int? Pin { get; } = pin;

    public List<PackedModule> Needs { get; } = [];

    public List<(int Order, int Week, WorkPart Part)> Placed { get; } = [];

    public int? FirstWeek => Placed.Count > 0 ? Placed[0].Week : null;

    public bool IsDone => left.Count == 0;

    public int Left => left.Sum(part => part.Minutes);

    public WorkPart Next => left.Peek();

    public bool CanGoOn(int week) => left.Count > 0 && !(Pin > week) && Needs.TrueForAll(need => need.IsDone);

    /// <param name="order">Its place among all parts that are packed.</param>
    /// <param name="week">The week it goes to.</param>
    public void Place(int order, int week) => Placed.Add((order, week, left.Dequeue()));
}
