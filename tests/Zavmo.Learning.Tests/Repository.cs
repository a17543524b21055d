namespace Zavmo.Learning.Tests;

/// <summary>Where the repository lies that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Full path of its root.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside it.</exception>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The repository's root was not found above the tests.");
    }
}
