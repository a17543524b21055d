namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A checkpoint that has another day than before, is new, or falls away.</summary>
/// <param name="Number">Its number.</param>
/// <param name="From">The day it had, or null when it is new.</param>
/// <param name="To">The day it has, or null when it falls away.</param>
public sealed record CheckpointMove(int Number, DateOnly? From, DateOnly? To);
