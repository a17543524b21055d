namespace Zavmo.Bench;

/// <summary>Files of the repository, found from the running assembly.</summary>
internal static class RepositoryFile
{
    /// <summary>The path of a file or folder; for a folder its longest file.</summary>
    public static string Find(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
        {
            folder = folder.Parent;
        }

        var path = Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Run from the repository."), relative);
        return Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFiles("*.md").MaxBy(file => file.Length)!.FullName
            : path;
    }
}
