using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.HeatMaps;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Questions;

/// <summary>Chooses the requirement whose account would tell most about the gaps of the role.</summary>
public static class NextQuestion
{
    private const int HighestLevel = 5;
    private const double Strong = 4;
    private const double Thin = 2;

    // Of two questions that tell nearly the same, the one that stays with what was just talked about.
    private const double NearlyAsMuch = 0.9;

    /// <summary>
    /// The next account to ask for, or null when the budget is used up, nothing is left to ask, or no answer would
    /// change a band. For a Gaussian the variance after an account does not depend on what the account says, so the
    /// choice is exact. The stop rule is an approximation: of each account only the two ends of the 80 % of
    /// answers that the estimate expects are tried, and every band is taken at its mean. What was only self-rated has no
    /// band yet, so an account of it always gives one.
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
        var open = Enumerable.Range(0, requirements.Count).Where(index => !requirements[index].SaidHeld && IsOpen(requirements[index], seen, history)).ToList();
        var uncovered = budget.Kind == BudgetKind.Full ? Uncovered(requirements, open, seen, history) : [];
        if (uncovered.Count == 0 && !open.Exists(board.CouldChangeABand))
        {
            return null;
        }

        // Document order decides between equals, so the same conversation is the same conversation.
        var best = inOrder
            ? QuestionOrder.First(requirements, observations, history, open, budget, options)
            : Best(uncovered.Count > 0 ? uncovered : open, board, requirements, history);
        var level = board.Level(best) + Step(history, seen);

        // Nobody is asked about more than one level above what the role needs.
        var highest = Math.Min(HighestLevel, requirements[best].RequiredLevel + 1);
        return new QuestionChoice(requirements[best].Id, Math.Clamp(level, 1, highest), board.Reduction(best));
    }

    // A prerequisite is met or not; it is asked about on a card of its own.
    private static bool IsOpen(Requirement requirement, ObservationSet seen, QuestionHistory history) =>
        requirement.Category != RequirementCategory.Prerequisite
        && !IsCovered(requirement.Id, seen, history)
        && !history.Skipped.Contains(requirement.Id)
        && !history.NotPartOfRole.Contains(requirement.Id);

    private static int Best(List<int> open, Board board, IReadOnlyList<Requirement> requirements, QuestionHistory history)
    {
        var best = open.MaxBy(index => Math.Round(board.Reduction(index), 9));
        var before = history.Asked.Count == 0 ? null : requirements.FirstOrDefault(requirement => requirement.Id == history.Asked[^1]);
        if (before is null || requirements[best].Category == before.Category)
        {
            return best;
        }

        var near = open.Where(index => requirements[index].Category == before.Category && board.Reduction(index) >= NearlyAsMuch * board.Reduction(best)).ToList();
        return near.Count > 0 ? near.MaxBy(index => Math.Round(board.Reduction(index), 9)) : best;
    }

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

        public double Reduction(int asked) => Reduction(asked, noise);

        /// <summary>What a knowledge item is expected to tell: the two answers by how likely they are.</summary>
        public double Reduction(int asked, int itemLevel)
        {
            var chance = KnowledgeStep.ChanceOfRight(state.Mean(asked), Math.Sqrt(state.Covariance(asked, asked)), itemLevel, options);
            return (chance * Reduction(asked, KnowledgeStep.Of(true, itemLevel, options).Variance))
                + ((1 - chance) * Reduction(asked, KnowledgeStep.Of(false, itemLevel, options).Variance));
        }

        /// <summary>Whether a right or a wrong answer would move the requirement to another band.</summary>
        public bool CouldChangeTheBand(int asked, int itemLevel) => Moved(asked, itemLevel, right: true) || Moved(asked, itemLevel, right: false);

        private double Reduction(int asked, double noiseVariance)
        {
            double sum = 0;
            for (var index = 0; index < requirements.Count; index++)
            {
                var shared = history.NotPartOfRole.Contains(requirements[index].Id) ? 0 : state.Covariance(index, asked);
                sum += requirements[index].Weight * shared * shared;
            }

            return sum / (state.Covariance(asked, asked) + noiseVariance);
        }

        public bool CouldChangeABand(int asked)
        {
            if (!estimate.Requirements[asked].IsAssessed)
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

        private bool Moved(int asked, int itemLevel, bool right)
        {
            var (level, variance) = KnowledgeStep.Of(right, itemLevel, options);
            var after = state.Mean(asked) + (state.Covariance(asked, asked) * (level - state.Mean(asked)) / (state.Covariance(asked, asked) + variance));
            return Band(asked, after) != Band(asked);
        }

        private GapBand Band(int index, int asked, double answer) => Band(index, state.Mean(index)
            + (state.Covariance(index, asked) * (answer - state.Mean(asked)) / (state.Covariance(asked, asked) + noise)));

        private GapBand Band(int index) => Band(index, state.Mean(index));

        private GapBand Band(int index, double level) => GapBands.Of(GapBands.Gap(requirements[index].RequiredLevel, level));
    }
}
