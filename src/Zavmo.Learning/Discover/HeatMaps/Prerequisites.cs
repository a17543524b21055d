using Zavmo.Learning.Discover.Estimation;

namespace Zavmo.Learning.Discover.HeatMaps;

/// <summary>A prerequisite is met or not; what was said and what was shown are told apart.</summary>
public static class Prerequisites
{
    private const double Met = 3;

    /// <summary>
    /// Shown by an account or a witness of level 3 or above; said by a yes, also where a proof was named that nobody has looked at; else not
    /// yet. A self-rating of 3 or above counts as a yes: it was how prerequisites were asked about before.
    /// </summary>
    public static PrerequisiteStatus Status(string requirementId, ObservationSet observations)
    {
        var said = observations.Find(requirementId, ObservationKind.Prerequisite);
        var account = observations.Find(requirementId, ObservationKind.Account);
        var witness = observations.Find(requirementId, ObservationKind.Witness);
        var self = observations.Find(requirementId, ObservationKind.SelfRating);
        if (account?.Level >= Met || witness?.Level >= Met)
        {
            return PrerequisiteStatus.MetShown;
        }

        if (said?.Level >= (int)PrerequisiteAnswer.Yes || (said is null && self?.Level >= Met))
        {
            return PrerequisiteStatus.MetSaid;
        }

        return said is null && account is null && witness is null && self is null ? PrerequisiteStatus.NotAskedYet : PrerequisiteStatus.NotYet;
    }

    /// <summary>Whether the learner says that it is nearly there; it counts as not yet.</summary>
    public static bool IsNearly(string requirementId, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return observations.Find(requirementId, ObservationKind.Prerequisite)?.Level == (int)PrerequisiteAnswer.Nearly;
    }

    /// <summary>Whether the learner named what shows it; nobody has looked at it.</summary>
    public static bool IsProofNamed(string requirementId, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return observations.Find(requirementId, ObservationKind.Prerequisite)?.Level >= (int)PrerequisiteAnswer.YesAndProof;
    }

    /// <summary>The band it is counted in; only said is not assessed yet, since a self-rating alone closes no gap.</summary>
    public static GapBand Band(PrerequisiteStatus status, bool isWish = false) => status switch
    {
        PrerequisiteStatus.MetShown => GapBand.Strength,
        PrerequisiteStatus.NotYet when isWish => GapBand.Moderate,
        PrerequisiteStatus.NotYet => GapBand.Critical,
        _ => GapBand.NotAskedYet,
    };
}
