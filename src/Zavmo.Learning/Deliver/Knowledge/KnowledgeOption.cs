namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>One choice of a question.</summary>
/// <param name="Id">A letter, <c>a</c> to <c>e</c>.</param>
/// <param name="Text">What the learner reads.</param>
/// <param name="IsRight">Whether it is the answer.</param>
/// <param name="Misconception">Id of the misconception that choosing it shows, or null.</param>
public sealed record KnowledgeOption(string Id, string Text, bool IsRight, string? Misconception);
