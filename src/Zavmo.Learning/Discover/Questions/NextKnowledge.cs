using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Questions;

/// <summary>Chooses the knowledge item of a requirement that would tell most, by the measure by which accounts are chosen.</summary>
public static class NextKnowledge
{
    /// <summary>
    /// The item whose answer is expected to lower the weighted variance of the gaps most, or null where none is left or neither answer
    /// would move the requirement to another band. That pitches it: an item far from the estimate tells little.
    /// </summary>
    /// <param name="requirements">The role, with the weights of the learner's own copy.</param>
    /// <param name="observations">In the order in which they were made.</param>
    /// <param name="history">The questions put so far.</param>
    /// <param name="items">The items of one requirement, in the order of the bank.</param>
    /// <param name="asked">Ids of items that were asked before.</param>
    /// <param name="options">The numbers of the model.</param>
    public static KnowledgeChoice? Choose(
        IReadOnlyList<Requirement> requirements,
        IReadOnlyList<Observation> observations,
        QuestionHistory history,
        IReadOnlyList<BankItem> items,
        IReadOnlyCollection<string> asked,
        EstimatorOptions options)
    {
        var board = new NextQuestion.Board(requirements, RoleEstimator.Estimate(requirements, observations, options), history, options);
        var places = requirements.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index, StringComparer.Ordinal);
        return items
            .Where(item => !asked.Contains(item.Id) && !history.NotPartOfRole.Contains(item.RequirementId))
            .Where(item => board.CouldChangeTheBand(places[item.RequirementId], item.Level))
            .Select(item => new KnowledgeChoice(item, board.Reduction(places[item.RequirementId], item.Level)))
            .MaxBy(choice => Math.Round(choice.VarianceReduction, 9));
    }
}
