using System.Runtime.CompilerServices;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Where the test documents are.</summary>
internal static class Documents
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>The document given to the project; it lies beside the repository and is no part of it.</summary>
    public static string GivenFolder { get; } = Path.Combine(Root, "..", "shared", "roles");

    public static string Given() => File.ReadAllText(Path.Combine(GivenFolder, "senior-ai-ml-engineer.txt"));

    public static string Own() => File.ReadAllText(Path.Combine(Root, "tests", "Zavmo.Learning.Tests", "Roles", "night-shift-team-leader.txt"));

    private static string Here([CallerFilePath] string path = "") => path;
}
