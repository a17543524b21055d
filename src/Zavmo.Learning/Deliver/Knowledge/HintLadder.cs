namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>Help towards one expectation, in the order in which it is given. The answer is never first.</summary>
/// <param name="Nudge">Where to look, without saying what is there.</param>
/// <param name="Pointed">A narrower question that leaves one step.</param>
/// <param name="Example">A worked example from another trade, which leads to the same thought.</param>
/// <param name="Assertion">The thing itself, once nothing else helped.</param>
/// <param name="Parallel">A question about another case, asked after the assertion.</param>
public sealed record HintLadder(string Nudge, string Pointed, string Example, string Assertion, string Parallel)
{
    /// <summary>All steps in their order: none of them counts as a learner's own words.</summary>
    public IReadOnlyList<string> All => [Nudge, Pointed, Example, Assertion, Parallel];
}
