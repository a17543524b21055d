namespace Zavmo.Learning.Roles.Extraction;

/// <summary>What became of the items that were extracted from an advert.</summary>
/// <param name="Profile">The role: of both readings, or of the rules alone.</param>
/// <param name="Used">Whether the items count; where they do not, <paramref name="Profile"/> is what the rules read.</param>
/// <param name="Kept">Items that passed every check.</param>
/// <param name="Dropped">How many did not, by the first check that they failed.</param>
public sealed record RoleExtraction(RoleProfile Profile, bool Used, int Kept, IReadOnlyDictionary<ExtractionFault, int> Dropped);
