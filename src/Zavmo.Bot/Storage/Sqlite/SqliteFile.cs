namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>The file before SQLite opens it.</summary>
internal static class SqliteFile
{
    /// <summary>
    /// Makes an empty file, and its folder, where there is none: before SQLite would, so that nobody but the owner can read
    /// it. SQLite gives its log files the same mode.
    /// </summary>
    /// <exception cref="IOException">It cannot be made there; the message says why.</exception>
    public static void Create(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException("it is a folder");
        }

        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(folder.FullName))
            {
                throw new IOException($"{folder.FullName} is a file, not a folder");
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        if (!File.Exists(path))
        {
            using var file = new FileStream(path, options);
        }
    }
}
