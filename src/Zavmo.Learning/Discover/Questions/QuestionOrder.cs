using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Questions;

/// <summary>Asks in the order of the categories. What an answer will tell does not depend on what it says, so the questions can be planned ahead.</summary>
internal static class QuestionOrder
{
    /// <summary>The place of the next question: the first category of what is planned, and never one that was left behind while others are open.</summary>
    public static int First(
        IReadOnlyList<Requirement> requirements,
        IReadOnlyList<Observation> observations,
        QuestionHistory history,
        IReadOnlyList<int> open,
        Budget budget,
        EstimatorOptions options)
    {
        var put = requirements.Where(requirement => history.Asked.Contains(requirement.Id) || history.Skipped.Contains(requirement.Id)).ToList();
        var reached = put.Count == 0 ? default : put.Max(requirement => requirement.Category);
        var left = open.Where(index => requirements[index].Category >= reached).ToList();
        left = left.Count > 0 ? left : [.. open];
        var planned = budget.Accounts is { } accounts
            ? Plan(requirements, observations, history, left, accounts - history.Asked.Count, options)
            : left;
        var first = planned.Min(index => requirements[index].Category);
        var board = BoardOf(requirements, observations, history, options);
        return planned.Where(index => requirements[index].Category == first).MaxBy(index => Math.Round(board.Reduction(index), 9));
    }

    private static List<int> Plan(
        IReadOnlyList<Requirement> requirements,
        IReadOnlyList<Observation> observations,
        QuestionHistory history,
        IEnumerable<int> open,
        int count,
        EstimatorOptions options)
    {
        var supposed = observations.ToList();
        var left = open.ToList();
        var planned = new List<int>();
        while (planned.Count < count && left.Count > 0)
        {
            var board = BoardOf(requirements, supposed, history, options);
            var best = left.MaxBy(index => Math.Round(board.Reduction(index), 9));
            left.Remove(best);
            planned.Add(best);
            supposed.Add(new Observation(requirements[best].Id, ObservationKind.Account, Math.Clamp(board.Level(best), 1, 5)));
        }

        return planned;
    }

    private static NextQuestion.Board BoardOf(
        IReadOnlyList<Requirement> requirements, IReadOnlyList<Observation> observations, QuestionHistory history, EstimatorOptions options) =>
        new(requirements, RoleEstimator.Estimate(requirements, observations, options), history, options);
}
