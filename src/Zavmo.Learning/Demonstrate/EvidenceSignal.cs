namespace Zavmo.Learning.Demonstrate;

/// <summary>Something that was found in an answer.</summary>
/// <param name="Signal">What was found, e.g. <c>own-action</c>.</param>
/// <param name="Quote">A verbatim substring of what the learner wrote.</param>
public sealed record EvidenceSignal(string Signal, string Quote);
