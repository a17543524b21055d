namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>The learner's words that show an expectation or a misconception.</summary>
/// <param name="Shows">Id of the expectation or misconception.</param>
/// <param name="Quote">A verbatim substring of the answer.</param>
public sealed record KnowledgeQuote(string Shows, string Quote);
