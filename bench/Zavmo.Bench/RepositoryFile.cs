namespace Zavmo.Bench;

/// <summary>Files of the repository, found from the running assembly.</summary>
internal static class RepositoryFile
{
    /// <summary>The path of a folder.</summary>
    public static string Folder(string relative) => Path.Combine(Root(), relative);

    /// <summary>The path of a file or folder; for a folder its longest file.</summary>
    public static string Find(string relative)
    {
        var path = Path.Combine(Root(), relative);
        return Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFiles("*.md").MaxBy(file => file.Length)!.FullName
            : path;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run from the repository.");
    }
}
