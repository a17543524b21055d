using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Discover.Questions;
using Zavmo.Learning.Roles;

namespace Zavmo.Bench.Learners;

/// <summary>Plays the assessment with many simulated people: self-ratings of everything, then one account after the other.</summary>
internal static class Interview
{
    // Of a normal distribution, 80 % lie within so many standard deviations of the mean.
    private const double HalfWidthSds = 1.2816;

    /// <summary>The curve of one way of asking.</summary>
    /// <param name="name">How the table calls it.</param>
    /// <param name="role">The requirements.</param>
    /// <param name="people">The people.</param>
    /// <param name="accounts">Accounts at most.</param>
    /// <param name="options">The model.</param>
    /// <param name="adaptive">Whether the next question is chosen; else they come in the order of the document.</param>
    public static Curve Play(
        string name, IReadOnlyList<Requirement> role, IReadOnlyList<SimulatedLearner> people, int accounts, EstimatorOptions options, bool adaptive)
    {
        var sums = new Sums(accounts + 1);
        var gate = new Lock();
        Parallel.ForEach(people, person =>
        {
            var own = new Sums(accounts + 1);
            PlayOne(role, person, accounts, options, adaptive, own);
            lock (gate)
            {
                sums.Add(own);
            }
        });
        return sums.Over(name, people.Count);
    }

    private static void PlayOne(
        IReadOnlyList<Requirement> role, SimulatedLearner person, int accounts, EstimatorOptions options, bool adaptive, Sums sums)
    {
        var places = role.Select((requirement, index) => (requirement.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        List<Observation> observations = [.. role.Select(person.SelfRating)];
        List<string> asked = [];
        var budget = new Budget(BudgetKind.Standard, accounts, null);
        for (var count = 0; ; count++)
        {
            Measure(role, person, observations, asked, options, sums, count);
            if (count == accounts)
            {
                return;
            }

            var next = adaptive
                ? NextQuestion.Choose(role, observations, new QuestionHistory { Asked = asked }, budget, options)?.RequirementId
                : count < role.Count ? role[count].Id : null;
            if (next is not null)
            {
                asked.Add(next);
                observations.Add(person.Account(role[places[next]], places[next]));
            }
        }
    }

    private static void Measure(
        IReadOnlyList<Requirement> role, SimulatedLearner person, List<Observation> observations, List<string> asked, EstimatorOptions options, Sums sums, int count)
    {
        var estimate = RoleEstimator.Estimate(role, observations, options);
        var total = role.Sum(requirement => requirement.Weight);
        for (var index = 0; index < role.Count; index++)
        {
            var (mean, sd) = (estimate.Requirements[index].Mean, estimate.Requirements[index].Sd);
            var error = Math.Abs(mean - person.Levels[index]);
            var inside = error <= HalfWidthSds * sd;
            sums.Weighted[count] += error * role[index].Weight / total;
            sums.Plain[count] += error / role.Count;
            sums.Inside[count] += inside ? 1.0 / role.Count : 0;
            if (asked.Contains(role[index].Id))
            {
                sums.AskedInside[count] += inside ? 1 : 0;
                sums.AskedCount[count]++;
            }
        }
    }

    private sealed class Sums(int length)
    {
        public double[] Weighted { get; } = new double[length];

        public double[] Plain { get; } = new double[length];

        public double[] Inside { get; } = new double[length];

        public double[] AskedInside { get; } = new double[length];

        public double[] AskedCount { get; } = new double[length];

        private double[][] All => [Weighted, Plain, Inside, AskedInside, AskedCount];

        public void Add(Sums other)
        {
            foreach (var (mine, theirs) in All.Zip(other.All))
            {
                for (var at = 0; at < mine.Length; at++)
                {
                    mine[at] += theirs[at];
                }
            }
        }

        public Curve Over(string name, int people) => new(
            name,
            [.. Weighted.Select(sum => sum / people)],
            [.. Plain.Select(sum => sum / people)],
            [.. Inside.Select(sum => sum / people)],
            [.. AskedInside.Zip(AskedCount, (inside, count) => count == 0 ? double.NaN : inside / count)],
            [.. AskedCount.Select(sum => sum / people)]);
    }
}
