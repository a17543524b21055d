using Zavmo.Learning.Discover.Estimation;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>A prerequisite is met or not; what was said and what was shown are told apart.</summary>
public static class Prerequisites
{
    private const double Met = 3;

    /// <summary>Shown by an account or a witness of level 3 or above, said by a self-rating of 3 or above, else not yet.</summary>
    public static PrerequisiteStatus Status(string requirementId, ObservationSet observations)
    {
        var account = observations.Find(requirementId, ObservationKind.Account);
        var witness = observations.Find(requirementId, ObservationKind.Witness);
        var self = observations.Find(requirementId, ObservationKind.SelfRating);
        if (account?.Level >= Met || witness?.Level >= Met)
        {
            return PrerequisiteStatus.MetShown;
        }

        if (self?.Level >= Met)
        {
            return PrerequisiteStatus.MetSaid;
        }

        return account is null && witness is null && self is null ? PrerequisiteStatus.NotAskedYet : PrerequisiteStatus.NotYet;
    }

    /// <summary>The band it is counted in; only said is not assessed yet, since a self-rating alone closes no gap.</summary>
    public static GapBand Band(PrerequisiteStatus status) => status switch
    {
        PrerequisiteStatus.MetShown => GapBand.Strength,
        PrerequisiteStatus.NotYet => GapBand.Critical,
        _ => GapBand.NotAskedYet,
    };
}
