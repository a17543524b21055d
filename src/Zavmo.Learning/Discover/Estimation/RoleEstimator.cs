using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Estimation;

/// <summary>
/// One Gaussian over all requirements of a role, recomputed from the stored observations: what is seen in one
/// requirement moves its neighbours, and a few accounts correct the bias of all self-ratings.
/// </summary>
public static class RoleEstimator
{
    private const int MaxRounds = 50;

    /// <summary>The estimate of every requirement. Observations of requirements that the role does not have are ignored.</summary>
    /// <param name="requirements">The role; ids are unique and weights above 0.</param>
    /// <param name="observations">In the order in which they were made; the latest of a requirement and kind counts.</param>
    /// <param name="options">The numbers of the model.</param>
    /// <exception cref="ArgumentException">Two requirements share an id, or an option or a level is out of its range.</exception>
    public static RoleEstimate Estimate(
        IReadOnlyList<Requirement> requirements,
        IReadOnlyList<Observation> observations,
        EstimatorOptions options)
    {
        options.Validate();
        var seen = new ObservationSet(observations);
        var state = GaussianState.Prior([.. requirements.Select(requirement => (int)requirement.Category)], options);
        var raising = new List<Reading>();
        for (var index = 0; index < requirements.Count; index++)
        {
            Take(requirements[index], index, seen, state, raising, options);
        }

        var level = Raise(state, raising);
        var estimates = requirements.Select((requirement, index) => new RequirementEstimate(
            requirement.Id,
            level.Mean(index),
            Math.Sqrt(Math.Max(0, state.Covariance(index, index))),
            SelfOf(seen.Find(requirement.Id, ObservationKind.SelfRating)),
            seen.Kinds(requirement.Id)));
        return new RoleEstimate(requirements, [.. estimates], state.WithMeansOf(level));
    }

    /// <summary>Standard deviation of an account: a straight line from confidence 0 to 0.5, constant above.</summary>
    internal static double AccountSd(double confidence, EstimatorOptions options) =>
        options.AccountSd + ((options.UnsureAccountSd - options.AccountSd) * (1 - (Math.Clamp(confidence, 0, 0.5) / 0.5)));

    private static void Take(
        Requirement requirement, int index, ObservationSet seen, GaussianState state, List<Reading> raising, EstimatorOptions options)
    {
        // A prerequisite is met or not: an answer about it says nothing of any level.
        if (requirement.Category == RequirementCategory.Prerequisite)
        {
            return;
        }

        if (seen.Find(requirement.Id, ObservationKind.SelfRating) is { } self)
        {
            state.Observe(index, self.Level, options.SelfRatingSd * options.SelfRatingSd, biased: true);
        }

        var account = seen.Find(requirement.Id, ObservationKind.Account);
        if (account is not null)
        {
            var sd = AccountSd(account.Confidence, options);
            state.Observe(index, account.Level, sd * sd);
        }

        var witness = seen.Find(requirement.Id, ObservationKind.Witness);
        if (witness is not null)
        {
            state.Observe(index, witness.Level, options.WitnessSd * options.WitnessSd);
        }

        foreach (var item in seen.Items(requirement.Id))
        {
            var (level, variance) = KnowledgeStep.Of(item.Level > 0, item.ItemLevel ?? requirement.RequiredLevel, options);
            state.Observe(index, level, variance);
        }

        if (seen.Find(requirement.Id, ObservationKind.Situational) is { } answer)
        {
            var reading = new Reading(index, answer.Level, options.SituationalSd * options.SituationalSd);
            if (account is null && witness is null)
            {
                state.Observe(reading.Index, reading.Level, reading.Variance);
            }
            else
            {
                raising.Add(reading);
            }
        }
    }

    /// <summary>
    /// A situational answer beside an account pulls upwards only. That is a one-sided quadratic, so the levels are the
    /// minimum of a convex function, found by active sets: unique, in any order, and never below what they were
    /// without the answer. Such an answer narrows nothing, or a later change of the estimate could widen it again.
    /// </summary>
    private static GaussianState Raise(GaussianState state, List<Reading> raising)
    {
        var active = new HashSet<Reading>();
        var current = state;
        for (var round = 0; round < MaxRounds; round++)
        {
            var pulling = raising.Where(reading => reading.Level > current.Mean(reading.Index)).ToHashSet();
            if (pulling.SetEquals(active))
            {
                break;
            }

            active = pulling;
            current = state.Copy();
            foreach (var reading in raising.Where(active.Contains))
            {
                current.Observe(reading.Index, reading.Level, reading.Variance);
            }
        }

        return current;
    }

    private static int? SelfOf(Observation? self) =>
        self is null ? null : (int)Math.Round(self.Level, MidpointRounding.AwayFromZero);

    private readonly record struct Reading(int Index, double Level, double Variance);
}
