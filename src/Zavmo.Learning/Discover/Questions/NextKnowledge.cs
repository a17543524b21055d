using Zavmo.Learning.Deliver.Knowledge;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Questions;

/// <summary>Chooses the knowledge item of a requirement that would tell most, by the measure by which accounts are chosen.</summary>
public static class NextKnowledge
{
    // Of items that tell nearly as much, one that can settle something; one that is far too easy or too hard is never asked for that alone.
    private const double NearlyAsMuch = 0.5;

    /// <summary>
    /// The item whose answer is expected to lower the weighted variance of the gaps most, which pitches it: an item far from the estimate tells
    /// little. Where neither of its answers would move the requirement to another band, one that tells nearly as much and could; null where
    /// there is none.
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
        var choices = items
            .Where(item => !asked.Contains(item.Id) && !history.NotPartOfRole.Contains(item.RequirementId))
            .Select(item => new KnowledgeChoice(item, board.Reduction(places[item.RequirementId], item.Level)))
            .OrderByDescending(choice => Math.Round(choice.VarianceReduction, 9))
            .ToList();
        return choices
            .TakeWhile(choice => choice.VarianceReduction >= NearlyAsMuch * choices[0].VarianceReduction)
            .FirstOrDefault(choice => board.CouldChangeTheBand(places[choice.Item.RequirementId], choice.Item.Level));
    }
}
