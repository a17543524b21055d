using CsCheck;
using Zavmo.Learning.Discover;
using Zavmo.Learning.Discover.Estimation;
using Zavmo.Learning.Roles;
using static Zavmo.Learning.Tests.Discover.SampleRole;

namespace Zavmo.Learning.Tests.Discover.Estimation;

public sealed class RoleEstimatorProperties
{
    private const double Slack = 1e-9;
    private static readonly EstimatorOptions Options = new();
    private static readonly IReadOnlyList<Requirement> Role = Of(8, 3);

    private static readonly Gen<Observation> AnyObservation = Gen.Select(Gen.Int[0, 7], Gen.Int[0, 4], Gen.Int[1, 5], Gen.Double[0, 1])
        .Select((place, kind, level, confidence) => new Observation(
            $"r{place}", (ObservationKind)kind, kind == (int)ObservationKind.KnowledgeItem ? level % 2 : level)
        { Confidence = confidence });

    private static readonly Gen<List<Observation>> Distinct = AnyObservation.List[0, 25].Select(list =>
        list.DistinctBy(observation => (observation.RequirementId, observation.Kind)).ToList());

    [Fact]
    public void Should_never_widen_with_more_observations() => Gen.Select(Distinct, AnyObservation).Sample((seen, more) =>
    {
        if (seen.Exists(observation => (observation.RequirementId, observation.Kind) == (more.RequirementId, more.Kind)))
        {
            return true;
        }

        var before = Estimate(seen);
        var after = Estimate([.. seen, more]);
        return after.OverallSd <= before.OverallSd + Slack
            && Role.All(requirement => after[requirement.Id].Sd <= before[requirement.Id].Sd + Slack);
    });

    [Fact]
    public void Should_not_depend_on_the_order_of_observations_or_requirements() =>
        Gen.Select(Distinct, Gen.Int[0, 1000]).Sample((seen, seed) =>
        {
            var random = new Random(seed);
            var (shuffled, role) = (seen.ToArray(), Role.ToArray());
            random.Shuffle(shuffled);
            random.Shuffle(role);
            var before = Estimate(seen);
            var after = RoleEstimator.Estimate(role, shuffled, Options);
            return Role.All(requirement => Math.Abs(before[requirement.Id].Mean - after[requirement.Id].Mean) < 1e-6
                && Math.Abs(before[requirement.Id].Sd - after[requirement.Id].Sd) < 1e-6);
        });

    [Fact]
    public void Should_never_lower_an_account_by_its_situational_answer() =>
        Gen.Select(Distinct, Gen.Int[0, 7], Gen.Int[1, 5], Gen.Int[1, 5]).Sample((seen, place, shown, said) =>
        {
            var id = $"r{place}";
            seen.RemoveAll(observation => observation.RequirementId == id && observation.Kind is ObservationKind.Account or ObservationKind.Situational);
            seen.Add(Account(id, shown));
            return Estimate([.. seen, Situational(id, said)])[id].Mean >= Estimate(seen)[id].Mean - Slack;
        });

    [Fact]
    public void Should_replace_a_changed_answer() => Gen.Select(Distinct, AnyObservation, Gen.Int[1, 5]).Sample((seen, last, first) =>
    {
        seen.RemoveAll(observation => (observation.RequirementId, observation.Kind) == (last.RequirementId, last.Kind));
        var earlier = last with { Level = last.Kind == ObservationKind.KnowledgeItem ? first % 2 : first };
        var changed = Estimate([earlier, .. seen, last]);
        var only = Estimate([.. seen, last]);
        return Role.All(requirement => (changed[requirement.Id].Mean, changed[requirement.Id].Sd) == (only[requirement.Id].Mean, only[requirement.Id].Sd));
    });

    [Fact]
    public void Should_rise_with_a_better_account() => Gen.Select(Distinct, Gen.Int[0, 7], Gen.Int[1, 4]).Sample((seen, place, level) =>
    {
        var id = $"r{place}";
        seen.RemoveAll(observation => (observation.RequirementId, observation.Kind) == (id, ObservationKind.Account));
        return Estimate([.. seen, Account(id, level + 1)])[id].Mean > Estimate([.. seen, Account(id, level)])[id].Mean;
    });

    private static RoleEstimate Estimate(IReadOnlyList<Observation> seen) => RoleEstimator.Estimate(Role, seen, Options);
}
