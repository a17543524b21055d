namespace Zavmo.Learning.Discuss.Changes;

/// <summary>What is different between two plans, each list in the order of the newer plan where it can be.</summary>
public sealed record PlanDiff
{
    /// <summary>Nothing is different.</summary>
    public static readonly PlanDiff None = new();

    /// <summary>Modules in other weeks.</summary>
    public IReadOnlyList<ModuleMove> Moved { get; init; } = [];

    /// <summary>Modules that had a place, and have none, or less than they need, now.</summary>
    public IReadOnlyList<string> NoLongerFits { get; init; } = [];

    /// <summary>Modules that have a place now and had none.</summary>
    public IReadOnlyList<PlanRow> New { get; init; } = [];

    /// <summary>Modules that the learner took out.</summary>
    public IReadOnlyList<string> TakenOut { get; init; } = [];

    /// <summary>Modules with other conversation types.</summary>
    public IReadOnlyList<ModuleMove> OtherTypes { get; init; } = [];

    /// <summary>Checkpoints that changed.</summary>
    public IReadOnlyList<CheckpointMove> Checkpoints { get; init; } = [];

    /// <summary>Whether nothing is different.</summary>
    public bool IsEmpty => Moved.Count + NoLongerFits.Count + New.Count + TakenOut.Count + OtherTypes.Count + Checkpoints.Count == 0;

    /// <summary>What is different between a plan and an older one.</summary>
    public static PlanDiff Between(Plan before, Plan after) => Since(PlanRow.Of(before), after) with { Checkpoints = [.. CheckpointsOf(before, after)] };

    /// <summary>What is different in a plan from the rows of an older one; checkpoints are left out.</summary>
    public static PlanDiff Since(IReadOnlyList<PlanRow> before, Plan after)
    {
        var old = before.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var rows = PlanRow.Of(after);
        var both = rows.Where(row => old.ContainsKey(row.Id)).Select(row => new ModuleMove(old[row.Id], row)).ToList();
        var unplaced = after.Unplaced.ToDictionary(item => item.Module.Id, item => item.Minutes, StringComparer.Ordinal);
        var placed = rows.ToDictionary(row => row.Id, row => row.Minutes, StringComparer.Ordinal);
        var dropped = after.Dropped.Select(item => item.Module.Id).ToHashSet(StringComparer.Ordinal);
        return new PlanDiff
        {
            Moved = both.FindAll(pair => (pair.From.First, pair.From.Last, pair.From.Monday) != (pair.To.First, pair.To.Last, pair.To.Monday)),
            NoLongerFits = [.. before.Where(row => unplaced.ContainsKey(row.Id) && placed.GetValueOrDefault(row.Id) < row.Minutes).Select(row => row.Id)],
            New = [.. rows.Where(row => !old.ContainsKey(row.Id))],
            TakenOut = [.. before.Where(row => dropped.Contains(row.Id)).Select(row => row.Id)],
            OtherTypes = both.FindAll(pair => !pair.From.Types.SequenceEqual(pair.To.Types)),
        };
    }

    private static IEnumerable<CheckpointMove> CheckpointsOf(Plan before, Plan after)
    {
        var from = before.Checkpoints.ToDictionary(checkpoint => checkpoint.Number, checkpoint => (DateOnly?)checkpoint.Date);
        var to = after.Checkpoints.ToDictionary(checkpoint => checkpoint.Number, checkpoint => (DateOnly?)checkpoint.Date);
        return from.Keys.Union(to.Keys).Order()
            .Select(number => new CheckpointMove(number, from.GetValueOrDefault(number), to.GetValueOrDefault(number)))
            .Where(move => move.From != move.To);
    }
}
