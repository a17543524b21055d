namespace Zavmo.Learning.Discuss.Changes;

/// <summary>When a learner wants a checkpoint.</summary>
/// <param name="Date">The day, in the checkpoint's week.</param>
/// <param name="At">The time of day where the learner is, or null where they named none.</param>
public sealed record Booking(DateOnly Date, TimeOnly? At);
