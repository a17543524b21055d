namespace Zavmo.Learning.Roles;

/// <summary>What an import reports: the counts, what was not understood, and the profile itself.</summary>
/// <param name="Counts">How many of each thing.</param>
/// <param name="UnknownSections">What the parser does not know.</param>
/// <param name="LeftOut">What an advert says that was left out, with the reason.</param>
/// <param name="Profile">The profile.</param>
public sealed record RoleReport(
    RoleCounts Counts, IReadOnlyList<RoleSection> UnknownSections, IReadOnlyList<LeftOutLine> LeftOut, RoleProfile Profile)
{
    /// <summary>The report of a profile.</summary>
    public static RoleReport Of(RoleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new RoleReport(RoleCounts.Of(profile), profile.UnknownSections, profile.LeftOut, profile);
    }
}
