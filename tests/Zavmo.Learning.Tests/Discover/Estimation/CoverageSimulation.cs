using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using static Zavmo.Learning.Tests.Discover.SampleRole;
using Xunit.Abstractions;

namespace Zavmo.Learning.Tests.Discover.Estimation;

/// <summary>Simulated learners whose levels are known: how often the 80 % interval, before its floor, holds the level.</summary>
public sealed class CoverageSimulation(ITestOutputHelper output)
{
    private const int Learners = 2000;
    private const int Requirements = 18;
    private const int Categories = 6;

    // A third of the size, so that hardly a reading leaves 1 to 5: coverage does not depend on the unit.
    private const double Third = 1.0 / 3;

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void Should_cover_four_in_five_when_the_world_is_as_the_model_has_it(int accounts)
    {
        var options = new EstimatorOptions
        {
            PriorSd = 1.5 * Third,
            SelfRatingSd = 1.2 * Third,
            SelfBiasSd = 0.8 * Third,
            AccountSd = Third,
            UnsureAccountSd = 1.5 * Third,
            SituationalSd = 1.5 * Third,
            WitnessSd = 0.5 * Third,
            KnowledgeScale = 1.5 / Third,
        };

        var (assessed, all) = Coverage(accounts, options, level => level, reading => Math.Clamp(reading, 1, 5));

        output.WriteLine($"{accounts} accounts, exact readings: assessed {assessed:F3}, all requirements {all:F3}");
        Assert.InRange(assessed, 0.78, 0.82);
        Assert.InRange(all, 0.78, 0.82);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void Should_cover_about_four_in_five_with_levels_and_readings_on_the_scale(int accounts)
    {
        // People are somewhere on the scale and say, or are given, whole levels.
        var (assessed, all) = Coverage(
            accounts, new EstimatorOptions(), level => Math.Clamp(level, 1, 5), reading => Math.Clamp(Math.Round(reading), 1, 5));

        output.WriteLine($"{accounts} accounts, whole levels: assessed {assessed:F3}, all requirements {all:F3}");
        Assert.InRange(assessed, 0.75, 0.85);
        Assert.InRange(all, 0.75, 0.85);
    }

    private static (double Assessed, double All) Coverage(
        int accounts, EstimatorOptions options, Func<double, double> truth, Func<double, double> scale)
    {
        var random = new Random(20_240_607);
        var role = Of(Requirements, Categories);
        int assessed = 0, assessedHeld = 0, all = 0, allHeld = 0;
        for (var learner = 0; learner < Learners; learner++)
        {
            var person = Draw(Math.Sqrt(0.4));
            var category = Enumerable.Range(0, Categories).Select(_ => Draw(Math.Sqrt(0.3))).ToArray();
            var levels = Enumerable.Range(0, Requirements)
                .Select(index => truth(3 + (options.PriorSd * (person + category[index % Categories] + Draw(Math.Sqrt(0.3))))))
                .ToArray();
            var estimate = RoleEstimator.Estimate(role, Answers(levels), options);
            for (var index = 0; index < Requirements; index++)
            {
                var believed = estimate.Requirements[index];
                var held = Math.Abs(believed.Mean - levels[index]) <= 1.2816 * believed.Sd ? 1 : 0;
                all++;
                allHeld += held;
                assessed += believed.IsAssessed ? 1 : 0;
                assessedHeld += believed.IsAssessed ? held : 0;
            }
        }

        return ((double)assessedHeld / assessed, (double)allHeld / all);

        List<Observation> Answers(double[] levels)
        {
            var bias = Draw(options.SelfBiasSd);
            List<Observation> seen = [.. levels.Select((level, index) => Self($"r{index}", scale(level + bias + Draw(options.SelfRatingSd))))];
            for (var account = 0; account < accounts; account++)
            {
                var index = account * Requirements / accounts;
                var confidence = random.NextDouble();
                var unsure = 1 - (Math.Min(confidence, 0.5) / 0.5);
                var sd = options.AccountSd + ((options.UnsureAccountSd - options.AccountSd) * unsure);
                seen.Add(Account($"r{index}", scale(levels[index] + Draw(sd)), confidence));
            }

            seen.Add(Situational("r1", scale(levels[1] + Draw(options.SituationalSd))));
            seen.Add(Witness("r2", scale(levels[2] + Draw(options.WitnessSd))));
            var chance = 1 / (1 + Math.Exp(options.KnowledgeScale * (role[4].RequiredLevel - levels[4])));
            seen.Add(Item("r4", random.NextDouble() < chance));
            return seen;
        }

        double Draw(double sd) =>
            sd * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }
}
