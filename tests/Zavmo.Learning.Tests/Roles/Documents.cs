using System.Runtime.CompilerServices;
using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Tests.Roles;

/// <summary>Where the test documents are.</summary>
internal static class Documents
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    /// <summary>The document given to the project; it lies beside the repository and is no part of it.</summary>
    public static string GivenFolder { get; } = Path.Combine(Root, "..", "shared", "roles");

    public static string Given() => File.ReadAllText(Path.Combine(GivenFolder, "senior-ai-ml-engineer.txt"));

    public static string Own() => File.ReadAllText(Path.Combine(Root, "tests", "Zavmo.Learning.Tests", "Roles", "night-shift-team-leader.txt"));

    /// <summary>Job descriptions of other trades, written for these tests.</summary>
    public static string TradeFolder { get; } = Path.Combine(Root, "tests", "Zavmo.Learning.Tests", "Roles", "Trades");

    public static string TradeText(string name) => File.ReadAllText(Path.Combine(TradeFolder, name));

    public static RoleProfile Trade(string name) => RoleParser.Parse(TradeText(name));

    private static string Here([CallerFilePath] string path = "") => path;
}
