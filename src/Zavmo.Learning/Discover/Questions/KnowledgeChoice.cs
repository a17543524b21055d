using Zavmo.Learning.Deliver.Knowledge;

namespace Zavmo.Learning.Discover.Questions;

/// <summary>The knowledge item to ask.</summary>
/// <param name="Item">The item.</param>
/// <param name="VarianceReduction">By how much its answer is expected to lower the weighted variance of the gaps, in weight times levels squared.</param>
public sealed record KnowledgeChoice(BankItem Item, double VarianceReduction);
