using Zavmo.Learning.Discover;
using Zavmo.Learning.Roles;

namespace Zavmo.Bench.Learners;

/// <summary>One person with known levels, and all that they would say, drawn once so that each way of asking meets the same answers.</summary>
internal sealed class SimulatedLearner
{
    private readonly double[] account;
    private readonly double[] self;

    public SimulatedLearner(IReadOnlyList<Requirement> requirements, Population people, Random random)
    {
        var (person, category) = people.Shares;
        var personal = Normal(random) * Math.Sqrt(person);
        var ofCategory = requirements.Select(requirement => requirement.Category).Distinct()
            .ToDictionary(each => each, _ => Normal(random) * Math.Sqrt(category));
        var bias = people.Bias.Mean + (people.Bias.Sd * Normal(random));
        Levels = [.. requirements.Select(requirement => Math.Clamp(
            people.Mean + (people.Sd * (personal + ofCategory[requirement.Category] + (Normal(random) * Math.Sqrt(1 - person - category)))), 1, 5))];
        self = [.. Levels.Select(level => Whole(level + bias + (people.SelfNoise * Normal(random))))];
        account = [.. Levels.Select(level => Whole(level + (people.AccountNoise * Normal(random)) + Mishap(people, random)))];
    }

    /// <summary>The true levels, in the order of the role.</summary>
    public IReadOnlyList<double> Levels { get; }

    public Observation SelfRating(Requirement requirement, int index) => new(requirement.Id, ObservationKind.SelfRating, self[index]);

    public Observation Account(Requirement requirement, int index) => new(requirement.Id, ObservationKind.Account, account[index]);

    private static double Mishap(Population people, Random random)
    {
        var draw = random.NextDouble();
        return draw < people.Slips ? -1 - random.Next(2) : draw < people.Slips + people.Guesses ? 1 : 0;
    }

    private static double Whole(double level) => Math.Clamp(Math.Round(level, MidpointRounding.AwayFromZero), 1, 5);

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
