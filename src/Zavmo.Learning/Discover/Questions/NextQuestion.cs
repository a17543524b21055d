using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Questions;

/// <summary>Chooses the requirement whose account would tell most about the gaps of the role.</summary>
public static class NextQuestion
{
    private const double Strong = 4;
    private const double Thin = 2;

    /// <summary>
    /// The next account to ask for, or null when the budget is used up, nothing is left to ask, or no answer would
    /// change a band. For a Gaussian the variance after an account does not depend on what the account says, so the
    /// choice is exact. The stop rule is an approximation: of each account only the two ends of the 80 % of
    /// answers that the estimate expects are tried, and every band is taken at its mean, assessed or not.
    /// </summary>
    /// <param name="requirements">The role, with the weights of the learner's own copy.</param>
    /// <param name="observations">In the order in which they were made.</param>
    /// <param name="history">The questions put so far.</param>
    /// <param name="budget">The learner's budget; a full one first covers every category.</param>
    /// <param name="options">The numbers of the model.</param>
    /// <param name="inOrder">Whether the questions keep the order of the categories; the same ones are asked as far as that allows.</param>
    public static QuestionChoice? Choose(
        IReadOnlyList<Requirement> requirements,
        IReadOnlyList<Observation> observations,
        QuestionHistory history,
        Budget budget,
        EstimatorOptions options,
        bool inOrder = false)
    {
        if (history.Asked.Count >= budget.Accounts)
        {
            return null;
        }

        var board = new Board(requirements, RoleEstimator.Estimate(requirements, observations, options), history, options);
        var seen = new ObservationSet(observations);
        var open = Enumerable.Range(0, requirements.Count).Where(index => !requirements[index].SaidHeld && IsOpen(requirements[index].Id, seen, history)).ToList();
        var uncovered = budget.Kind == BudgetKind.Full ? Uncovered(requirements, open, seen, history) : [];
        if (uncovered.Count == 0 && !open.Exists(board.CouldChangeABand))
        {
            return null;
        }

        // Document order decides between equals, so the same conversation is the same conversation.
        var best = inOrder
            ? QuestionOrder.First(requirements, observations, history, open, budget, options)
            : (uncovered.Count > 0 ? uncovered : open).MaxBy(index => Math.Round(board.Reduction(index), 9));
        var level = board.Level(best) + Step(history, seen);
        return new QuestionChoice(requirements[best].Id, Math.Clamp(level, 1, 5), board.Reduction(best));
    }

    private static bool IsOpen(string id, ObservationSet seen, QuestionHistory history) =>
        !IsCovered(id, seen, history) && !history.Skipped.Contains(id) && !history.NotPartOfRole.Contains(id);

    private static bool IsCovered(string id, ObservationSet seen, QuestionHistory history) =>
        history.Asked.Contains(id) || seen.Find(id, ObservationKind.Account) is not null;

    private static List<int> Uncovered(
        IReadOnlyList<Requirement> requirements, List<int> open, ObservationSet seen, QuestionHistory history)
    {
        var covered = requirements.Where(requirement => IsCovered(requirement.Id, seen, history))
            .Select(requirement => requirement.Category)
            .ToHashSet();
        return [.. open.Where(index => !covered.Contains(requirements[index].Category))];
    }

    private static int Step(QuestionHistory history, ObservationSet seen) =>
        history.Asked.Count == 0 ? 0 : seen.Find(history.Asked[^1], ObservationKind.Account)?.Level switch
        {
            >= Strong => 1,
            <= Thin => -1,
            _ => 0,
        };

    internal sealed class Board(
        IReadOnlyList<Requirement> requirements, RoleEstimate estimate, QuestionHistory history, EstimatorOptions options)
    {
        private readonly GaussianState state = estimate.State;
        private readonly double noise = options.AccountSd * options.AccountSd;

        public int Level(int index) => (int)Math.Round(state.Mean(index), MidpointRounding.AwayFromZero);

        public double Reduction(int asked)
        {
            double sum = 0;
            for (var index = 0; index < requirements.Count; index++)
            {
                var shared = history.NotPartOfRole.Contains(requirements[index].Id) ? 0 : state.Covariance(index, asked);
                sum += requirements[index].Weight * shared * shared;
            }

            return sum / (state.Covariance(asked, asked) + noise);
        }

        public bool CouldChangeABand(int asked)
        {
            if (requirements[asked].Category == RequirementCategory.Prerequisite)
            {
                return true;
            }

            var spread = HeatMapBuilder.HalfWidthSds * Math.Sqrt(state.Covariance(asked, asked) + noise);
            var low = Math.Clamp(state.Mean(asked) - spread, 1, 5);
            var high = Math.Clamp(state.Mean(asked) + spread, 1, 5);
            return Enumerable.Range(0, requirements.Count)
                .Where(index => index == asked || (estimate.Requirements[index].IsAssessed && !IsUnbanded(requirements[index])))
                .Any(index => Band(index, asked, low) != Band(index) || Band(index, asked, high) != Band(index));
        }

        private bool IsUnbanded(Requirement requirement) =>
            requirement.Category == RequirementCategory.Prerequisite || history.NotPartOfRole.Contains(requirement.Id);

        private GapBand Band(int index, int asked, double answer) => Band(index, state.Mean(index)
            + (state.Covariance(index, asked) * (answer - state.Mean(asked)) / (state.Covariance(asked, asked) + noise)));

        private GapBand Band(int index) => Band(index, state.Mean(index));

        private GapBand Band(int index, double level) => GapBands.Of(GapBands.Gap(requirements[index].RequiredLevel, level));
    }
}
