namespace Zavmo.Bot.Teams;

/// <summary>What a package holds.</summary>
/// <param name="Manifest">The filled manifest.</param>
/// <param name="Files">The names at the root of the zip, in their order.</param>
public sealed record TeamsPackageContent(string Manifest, IReadOnlyList<string> Files)
{
    /// <summary>The app's short name.</summary>
    public required string Name { get; init; }

    /// <summary>The app's version, as in semver.org; Teams takes an update only when it rises.</summary>
    public required string Version { get; init; }

    /// <summary>Who answers for the app.</summary>
    public required string Developer { get; init; }
}
