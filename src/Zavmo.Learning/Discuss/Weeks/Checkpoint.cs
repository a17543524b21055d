namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>A look at what was learned since the last one.</summary>
/// <param name="Number">Its number in the plan, from 1: that of the fortnight it closes. It keeps it when the plan changes; one with nothing to look at falls away.</param>
/// <param name="Week">The week, from 1.</param>
/// <param name="Date">The day in that week that the learner chose, else the last one on which there can be work.</param>
/// <param name="Minutes">Minutes it takes.</param>
/// <param name="Topics">What will be looked at, in the order of the plan; at least one.</param>
public sealed record Checkpoint(int Number, int Week, DateOnly Date, int Minutes, IReadOnlyList<CheckpointTopic> Topics)
{
    /// <summary>Whether the learner chose the day.</summary>
    public bool IsBooked { get; init; }

    /// <summary>The time of day where the learner is, or null.</summary>
    public TimeOnly? At { get; init; }
}
