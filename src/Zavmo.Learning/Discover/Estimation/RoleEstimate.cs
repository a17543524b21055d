using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Estimation;

/// <summary>What is believed about one person against one role.</summary>
public sealed class RoleEstimate
{
    private readonly Dictionary<string, RequirementEstimate> byId;

    internal RoleEstimate(IReadOnlyList<Requirement> requirements, IReadOnlyList<RequirementEstimate> estimates, GaussianState state)
    {
        byId = estimates.ToDictionary(estimate => estimate.RequirementId, StringComparer.Ordinal);
        Requirements = estimates;
        State = state;
        var total = requirements.Sum(requirement => requirement.Weight);
        var shares = requirements.Select(requirement => requirement.Weight / total).ToArray();
        OverallMean = shares.Select((share, index) => share * state.Mean(index)).Sum();
        OverallSd = Math.Sqrt(Math.Max(0, shares.Select((share, row) =>
            shares.Select((other, column) => share * other * state.Covariance(row, column)).Sum()).Sum()));
    }

    /// <summary>One estimate a requirement, in the order of the role.</summary>
    public IReadOnlyList<RequirementEstimate> Requirements { get; }

    /// <summary>Mean level over the role, by weight; 0 for a role without requirements.</summary>
    public double OverallMean { get; }

    /// <summary>Standard deviation of <see cref="OverallMean"/>, in levels.</summary>
    public double OverallSd { get; }

    /// <summary>By how much the person is believed to rate themselves above (or below) what they show, in levels.</summary>
    public double SelfBias => State.Mean(State.Count);

    internal GaussianState State { get; }

    /// <summary>The estimate of one requirement.</summary>
    /// <exception cref="KeyNotFoundException">The role has no such requirement.</exception>
    public RequirementEstimate this[string requirementId] => byId[requirementId];
}
