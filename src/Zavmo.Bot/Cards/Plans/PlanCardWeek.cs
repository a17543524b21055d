namespace Zavmo.Bot.Cards.Plans;

/// <summary>One week on the card of a plan.</summary>
/// <param name="Title">E.g. "This week, week 2, from 7 December".</param>
/// <param name="Rows">What is planned; none in a free week.</param>
/// <param name="Notes">Milestone, leave: a line each.</param>
public sealed record PlanCardWeek(string Title, IReadOnlyList<PlanCardRow> Rows, IReadOnlyList<string> Notes)
{
    /// <summary>Its number, to look at it alone; 0 where it cannot be.</summary>
    public int Number { get; set; }

    /// <summary>Its checkpoints.</summary>
    public IReadOnlyList<PlanCardCheckpoint> Checkpoints { get; set; } = [];

    /// <summary>Whether there is nothing in it.</summary>
    internal bool IsEmpty => Rows.Count + Checkpoints.Count + Notes.Count == 0;

    /// <summary>Its lines beside the modules.</summary>
    internal IEnumerable<string> Lines => Checkpoints.Select(checkpoint => checkpoint.Text).Concat(Notes);
}
