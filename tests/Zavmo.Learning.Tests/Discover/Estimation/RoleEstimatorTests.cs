using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Estimation;

public sealed class RoleEstimatorTests
{
    private static readonly EstimatorOptions Options = new();
    private static readonly IReadOnlyList<Requirement> One = [Requirement("a")];
    private static readonly IReadOnlyList<Requirement> Two = [Requirement("a"), Requirement("b", RequirementCategory.DigitalTool)];

    [Fact]
    public void Should_start_from_the_prior()
    {
        var estimate = RoleEstimator.Estimate(Two, [], Options);

        Assert.All(estimate.Requirements, requirement => Assert.Equal((3, 1.5), (requirement.Mean, requirement.Sd)));
        Assert.False(estimate["a"].IsAssessed);
        Assert.Null(estimate["a"].Self);

        // Two categories share the person's .4 only: variance of the average is 2.25 (1 + .4) / 2.
        Assert.Equal(Math.Sqrt(2.25 * 0.7), estimate.OverallSd, 9);
    }

    [Fact]
    public void Should_follow_one_account_as_worked_by_hand()
    {
        var estimate = RoleEstimator.Estimate(Two, [Account("a", 5)], Options);

        // Gain 2.25 / 3.25 on the requirement, .4 * 2.25 / 3.25 on the one of another category.
        Assert.Equal(3 + (2 * 2.25 / 3.25), estimate["a"].Mean, 9);
        Assert.Equal(Math.Sqrt(2.25 / 3.25), estimate["a"].Sd, 9);
        Assert.Equal(3 + (2 * 0.9 / 3.25), estimate["b"].Mean, 9);
        Assert.Equal(Math.Sqrt(2.25 - (0.81 / 3.25)), estimate["b"].Sd, 9);
        Assert.Equal((estimate["a"].Mean + estimate["b"].Mean) / 2, estimate.OverallMean, 9);
    }

    [Fact]
    public void Should_lend_more_within_a_category()
    {
        var estimate = RoleEstimator.Estimate([.. Two, Requirement("c")], [Account("a", 5)], Options);

        Assert.Equal(3 + (2 * 0.7 * 2.25 / 3.25), estimate["c"].Mean, 9);
    }

    [Fact]
    public void Should_put_the_shared_bias_into_a_self_rating()
    {
        var estimate = RoleEstimator.Estimate(One, [Self("a", 5)], Options);

        // 2.25 + 1.44 + .64 = 4.33
        Assert.Equal(3 + (2 * 2.25 / 4.33), estimate["a"].Mean, 9);
        Assert.Equal(2 * 0.64 / 4.33, estimate.SelfBias, 9);
        Assert.Equal(5, estimate["a"].Self);
        Assert.False(estimate["a"].IsAssessed);
    }

    [Fact]
    public void Should_correct_the_other_self_ratings_by_an_account()
    {
        IReadOnlyList<Requirement> role = Of(10, 5);
        Observation[] ratings = [.. role.Select(requirement => Self(requirement.Id, 5))];

        var before = RoleEstimator.Estimate(role, ratings, Options);
        var after = RoleEstimator.Estimate(role, [.. ratings, Account("r0", 2), Account("r1", 2)], Options);

        Assert.True(after["r7"].Mean < before["r7"].Mean - 0.5);
        Assert.True(after.SelfBias > before.SelfBias + 0.2);
    }

    [Fact]
    public void Should_agree_with_brute_force_integration()
    {
        // Two requirements of one category and the bias, on a grid: a self-rating of each, an account, a knowledge item excluded.
        Requirement[] role = [Requirement("a"), Requirement("b")];
        Observation[] seen = [Self("a", 5), Self("b", 2), Account("a", 3, 0.25), Witness("b", 2)];
        double mass = 0, meanA = 0, meanB = 0, squareA = 0;
        const double step = 0.1;
        const double shared = 0.7 * 2.25;
        const double determinant = (2.25 * 2.25) - (shared * shared);
        for (var a = -3.0; a <= 9; a += step)
        {
            for (var b = -3.0; b <= 9; b += step)
            {
                var (x, y) = (a - 3, b - 3);
                var prior = ((2.25 * x * x) - (2 * shared * x * y) + (2.25 * y * y)) / determinant;
                for (var bias = -4.0; bias <= 4; bias += step)
                {
                    var density = Math.Exp(-0.5 * (prior + Square(bias / 0.8) + Square((5 - a - bias) / 1.2)
                        + Square((2 - b - bias) / 1.2) + Square((3 - a) / 1.25) + Square((2 - b) / 0.5)));
                    mass += density;
                    meanA += density * a;
                    meanB += density * b;
                    squareA += density * a * a;
                }
            }
        }

        var estimate = RoleEstimator.Estimate(role, seen, Options);

        Assert.Equal(meanA / mass, estimate["a"].Mean, 4);
        Assert.Equal(meanB / mass, estimate["b"].Mean, 4);
        Assert.Equal(Math.Sqrt((squareA / mass) - Square(meanA / mass)), estimate["a"].Sd, 4);
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 4)]
    [InlineData(true, 2)]
    [InlineData(false, 5)]
    public void Should_match_the_moments_of_a_knowledge_item_pitched_at_the_required_level(bool right, int required)
    {
        double mass = 0, mean = 0, square = 0;
        for (var level = -12.0; level <= 18; level += 0.001)
        {
            var chance = 1 / (1 + Math.Exp(1.5 * (required - level)));
            var density = Math.Exp(-0.5 * Square((level - 3) / 1.5)) * (right ? chance : 1 - chance);
            mass += density;
            mean += density * level;
            square += density * level * level;
        }

        var estimate = RoleEstimator.Estimate([Requirement("a", required: required)], [Item("a", right)], Options);

        Assert.Equal(mean / mass, estimate["a"].Mean, 6);
        Assert.Equal(Math.Sqrt((square / mass) - Square(mean / mass)), estimate["a"].Sd, 6);
        Assert.True(estimate["a"].IsAssessed);
    }

    [Fact]
    public void Should_pitch_a_knowledge_item_at_its_own_level_and_take_each_item_once()
    {
        // By symmetry about the prior mean: right at 5 moves up as far as wrong at 1 moves down, and at 3 the reading lies nearer.
        double After(int level, bool right) => RoleEstimator.Estimate(One, [Pitched("a", level, right)], Options)["a"].Mean;
        Assert.Equal(6, After(5, true) + After(1, false), 9);
        Assert.True(After(5, true) > After(3, true) && After(3, true) > After(1, true));
        Assert.Equal(RoleEstimator.Estimate(One, [Item("a", true)], Options)["a"].Mean, After(4, true));

        var two = RoleEstimator.Estimate(One, [Pitched("a", 3, true), Pitched("a", 4, true)], Options)["a"];
        Assert.True(two.Mean > After(4, true) && two.Sd < RoleEstimator.Estimate(One, [Pitched("a", 4, true)], Options)["a"].Sd);
        Assert.Equal(two, RoleEstimator.Estimate(One, [Pitched("a", 3, false), Pitched("a", 4, true), Pitched("a", 3, true)], Options)["a"], SameNumbers);
    }

    [Fact]
    public void Should_take_no_level_from_a_prerequisite()
    {
        Requirement[] role = [Requirement("a"), Requirement("p", RequirementCategory.Prerequisite)];
        Observation[] said = [Self("p", 5), Account("p", 5), Witness("p", 5), new("p", ObservationKind.Prerequisite, (int)PrerequisiteAnswer.YesAndProof)];

        Assert.Equal((3, 1.5), (RoleEstimator.Estimate(role, said, Options)["a"].Mean, RoleEstimator.Estimate(role, said, Options)["p"].Sd));
    }

    /// <summary>
    /// Ten observations against one dense solve that knows the published model only. By hand, of its first two observations alone, a
    /// self-rating of 4 on r0 and an account of 2 on r0: precision matrix of (level, bias) is [1/2.25 + 1/1.44 + 1, 1/1.44; 1/1.44, 1/.64 + 1/1.44]
    /// = [2.138889, .694444; .694444, 2.256944], right side around the mean 3: [1 / 1.44 - 1, 1 / 1.44] = [-.305556, .694444]; determinant
    /// 4.345100; level 3 + (-.305556 * 2.256944 - .694444 * .694444) / 4.345100 = 3 - 1.171875 / 4.345100 = 2.730300; bias
    /// (2.138889 * .694444 + .305556 * .694444) / 4.345100 = 1.697531 / 4.345100 = .390677; sd = sqrt(2.256944 / 4.345100) = .720710.
    /// </summary>
    [Fact]
    public void Should_agree_with_an_independent_solve_of_ten_observations()
    {
        Requirement[] role =
        [
            Requirement("r0"), Requirement("r1"), Requirement("r2", RequirementCategory.TechnicalCompetency),
            Requirement("r3", RequirementCategory.TechnicalCompetency), Requirement("r4", RequirementCategory.DigitalTool),
        ];
        Observation[] seen =
        [
            Self("r0", 4), Account("r0", 2), Self("r1", 5), Self("r2", 3), Account("r2", 4, 0.25), Self("r3", 4), Situational("r3", 2),
            Self("r4", 2), Witness("r4", 4), Account("r4", 3),
        ];

        var hand = RoleEstimator.Estimate([role[0]], seen[..2], Options);
        Assert.Equal((2.7303, 0.72071, 0.390677), (Math.Round(hand["r0"].Mean, 6), Math.Round(hand["r0"].Sd, 6), Math.Round(hand.SelfBias, 6)));

        var (mean, covariance) = Solved(role, seen);
        var estimate = RoleEstimator.Estimate(role, seen, Options);
        for (var index = 0; index < role.Length; index++)
        {
            Assert.Equal(mean[index], estimate[role[index].Id].Mean, 9);
            Assert.Equal(Math.Sqrt(covariance[index, index]), estimate[role[index].Id].Sd, 9);
            Assert.Equal(1.2816 * Math.Sqrt(covariance[index, index]), 1.2816 * estimate[role[index].Id].Sd, 9);
        }

        Assert.Equal(mean[role.Length], estimate.SelfBias, 9);
    }

    // Information form: the inverse of the prior plus a row for each observation, inverted whole by Gauss and Jordan.
    private static (double[] Mean, double[,] Covariance) Solved(Requirement[] role, Observation[] seen)
    {
        var size = role.Length + 1;
        var prior = new double[size, size];
        for (var row = 0; row < role.Length; row++)
        {
            for (var column = 0; column < role.Length; column++)
            {
                prior[row, column] = 2.25 * (0.4 + (role[row].Category == role[column].Category ? 0.3 : 0) + (row == column ? 0.3 : 0));
            }
        }

        prior[role.Length, role.Length] = 0.64;
        var information = Inverse(prior);
        var right = new double[size];
        foreach (var one in seen)
        {
            var row = new double[size];
            row[Array.FindIndex(role, requirement => requirement.Id == one.RequirementId)] = 1;
            row[role.Length] = one.Kind == ObservationKind.SelfRating ? 1 : 0;
            var sd = one.Kind switch
            {
                ObservationKind.SelfRating => 1.2,
                ObservationKind.Account => one.Confidence >= 0.5 ? 1 : 1.5 - one.Confidence,
                ObservationKind.Situational => 1.5,
                _ => 0.5,
            };
            for (var at = 0; at < size; at++)
            {
                right[at] += row[at] * (one.Level - 3) / (sd * sd);
                for (var other = 0; other < size; other++)
                {
                    information[at, other] += row[at] * row[other] / (sd * sd);
                }
            }
        }

        var covariance = Inverse(information);
        return ([.. Enumerable.Range(0, size).Select(at =>
            (at < role.Length ? 3 : 0) + Enumerable.Range(0, size).Sum(other => covariance[at, other] * right[other]))], covariance);
    }

    private static double[,] Inverse(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var work = new double[size, 2 * size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                work[row, column] = matrix[row, column];
            }

            work[row, size + row] = 1;
        }

        for (var pivot = 0; pivot < size; pivot++)
        {
            // Both matrices are positive definite, so no rows need to change places.
            var lead = work[pivot, pivot];
            for (var column = 0; column < 2 * size; column++)
            {
                work[pivot, column] /= lead;
            }

            for (var row = 0; row < size; row++)
            {
                var factor = row == pivot ? 0 : work[row, pivot];
                for (var column = 0; column < 2 * size; column++)
                {
                    work[row, column] -= factor * work[pivot, column];
                }
            }
        }

        var inverse = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                inverse[row, column] = work[row, size + column];
            }
        }

        return inverse;
    }

    private static Observation Pitched(string id, int level, bool right) =>
        new(id, ObservationKind.KnowledgeItem, right ? 1 : 0) { ItemId = $"k/topic/{level}", ItemLevel = level };

    private static bool SameNumbers(RequirementEstimate one, RequirementEstimate other) =>
        Math.Abs(one.Mean - other.Mean) < 1e-9 && Math.Abs(one.Sd - other.Sd) < 1e-9;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.5, 1)]
    [InlineData(0.25, 1.25)]
    [InlineData(0, 1.5)]
    public void Should_widen_an_account_that_the_judge_is_unsure_of(double confidence, double sd)
    {
        var estimate = RoleEstimator.Estimate(One, [Account("a", 5, confidence)], Options);

        Assert.Equal(3 + (2 * 2.25 / (2.25 + (sd * sd))), estimate["a"].Mean, 9);
    }

    [Fact]
    public void Should_count_a_situational_answer_in_full_where_there_is_no_account()
    {
        var estimate = RoleEstimator.Estimate(One, [Situational("a", 1)], Options);

        Assert.Equal(2, estimate["a"].Mean, 9);
        Assert.Equal(1.5 / Math.Sqrt(2), estimate["a"].Sd, 9);
    }

    [Fact]
    public void Should_let_a_situational_answer_raise_but_not_lower_an_account()
    {
        var account = RoleEstimator.Estimate(One, [Account("a", 3)], Options)["a"];

        Assert.Equal(account.Mean, RoleEstimator.Estimate(One, [Account("a", 3), Situational("a", 1)], Options)["a"].Mean);

        // Precisions 1 / 2.25, 1 and 1 / 2.25: two levels up, times (1 / 2.25) / (1 + 2 / 2.25).
        var raised = RoleEstimator.Estimate(One, [Account("a", 3), Situational("a", 5)], Options)["a"];
        Assert.Equal(3 + (2 / 2.25 / (1 + (2 / 2.25))), raised.Mean, 9);
        Assert.Equal(account.Sd, raised.Sd);
    }

    [Fact]
    public void Should_list_what_was_observed_and_ignore_requirements_the_role_does_not_have()
    {
        var estimate = RoleEstimator.Estimate(One, [Witness("a", 4), Self("a", 3), Account("gone", 1)], Options);

        Assert.Equal([ObservationKind.SelfRating, ObservationKind.Witness], estimate["a"].Observed);
        Assert.True(estimate["a"].IsWitnessed);
        Assert.Equal(RoleEstimator.Estimate(One, [Self("a", 3), Witness("a", 4)], Options)["a"].Mean, estimate["a"].Mean);
    }

    [Theory]
    [InlineData(ObservationKind.Account, 0)]
    [InlineData(ObservationKind.SelfRating, 6)]
    [InlineData(ObservationKind.KnowledgeItem, 0.5)]
    [InlineData(ObservationKind.Witness, double.NaN)]
    public void Should_refuse_a_level_outside_its_range(ObservationKind kind, double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RoleEstimator.Estimate(One, [new Observation("a", kind, level)], Options));

    [Fact]
    public void Should_refuse_an_option_out_of_range_by_name()
    {
        Assert.Contains("AccountSd", Refusal(new EstimatorOptions { AccountSd = 0 }), StringComparison.Ordinal);
        Assert.Contains("CategoryShare", Refusal(new EstimatorOptions { CategoryShare = 0.7 }), StringComparison.Ordinal);
        Assert.Contains("SituationalSd", Refusal(new EstimatorOptions { SituationalSd = 1.2 }), StringComparison.Ordinal);

        static string Refusal(EstimatorOptions options) =>
            Assert.Throws<ArgumentException>(() => RoleEstimator.Estimate(One, [], options)).Message;
    }

    private static double Square(double value) => value * value;
}
