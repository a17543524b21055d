namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Finds the folder of assets from the running assembly, never from the current directory.</summary>
public static class AssetFolder
{
    private const string Dialogs = "dialogs";
    private const string Solution = "Zavmo.Bot.sln";

    /// <summary>
    /// The repository's own folder when the assembly runs inside the repository, so that an edit needs no rebuild;
    /// otherwise the copy beside the assembly.
    /// </summary>
    /// <param name="baseDirectory">Folder of the running assembly.</param>
    /// <param name="name">The folder's path inside the repository.</param>
    /// <exception cref="DirectoryNotFoundException">Neither exists; the message names both places.</exception>
    public static string Find(string baseDirectory, string name = Dialogs)
    {
        for (var folder = new DirectoryInfo(baseDirectory); folder is not null; folder = folder.Parent)
        {
            var own = Path.Combine(folder.FullName, name);
            if (File.Exists(Path.Combine(folder.FullName, Solution)) && Directory.Exists(own))
            {
                return own;
            }
        }

        var copied = Path.Combine(baseDirectory, name);
        return Directory.Exists(copied)
            ? copied
            : throw new DirectoryNotFoundException($"No folder '{name}' beside {Solution} above '{baseDirectory}', and none in it.");
    }
}
