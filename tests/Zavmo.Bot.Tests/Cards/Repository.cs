namespace Zavmo.Bot.Tests.Cards;

/// <summary>Where the tests find the repository and the test input beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The schemas beside the repository; the folder may be missing.</summary>
    public static string Schemas => Path.GetFullPath(Path.Combine(Root, "..", "shared", "schemas"));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run from within the repository.");
    }
}
