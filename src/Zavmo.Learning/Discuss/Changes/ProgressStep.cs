namespace Zavmo.Learning.Discuss.Changes;

/// <summary>A step of progress that can be taken back while nothing came after it.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Before">The progress before it; null before there was any.</param>
public sealed record ProgressStep(ProgressStepKind Kind, Progress? Before);
