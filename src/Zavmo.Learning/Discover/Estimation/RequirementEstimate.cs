namespace Zavmo.Learning.Discover.Estimation;

/// <summary>What is believed about one requirement.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Mean">Level, unrounded; may lie a little outside 1 to 5.</param>
/// <param name="Sd">Standard deviation in levels, before any floor.</param>
/// <param name="Self">The learner's own rating, 1 to 5, or null.</param>
/// <param name="Observed">The kinds of observation that stand behind it, in the order of <see cref="ObservationKind"/>.</param>
public sealed record RequirementEstimate(
    string RequirementId,
    double Mean,
    double Sd,
    int? Self,
    IReadOnlyList<ObservationKind> Observed)
{
    /// <summary>Whether anything but a self-rating was observed; without it there is no assessed level to show.</summary>
    public bool IsAssessed => Observed.Any(kind => kind != ObservationKind.SelfRating);

    /// <summary>Whether somebody else, or an artefact, stands behind it.</summary>
    public bool IsWitnessed => Observed.Contains(ObservationKind.Witness);
}
