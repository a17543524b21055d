namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Finds the database file that the options mean.</summary>
internal static class SqlitePath
{
    /// <summary>The full path.</summary>
    /// <param name="options">The options.</param>
    /// <param name="assemblyFolder">Folder of the running assembly: the default must not depend on where the user stands.</param>
    /// <exception cref="StorageException">There is no default here, or the path is none.</exception>
    public static string Resolve(SqliteOptions options, string assemblyFolder)
    {
        if (!string.IsNullOrWhiteSpace(options.Path))
        {
            return Full(options.Path);
        }

        for (var folder = new DirectoryInfo(assemblyFolder); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Zavmo.Bot.sln")))
            {
                return Path.Combine(folder.FullName, "data", "zavmo.db");
            }
        }

        var data = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0
            ? Path.Combine(data, "Zavmo.Bot", "zavmo.db")
            : throw new StorageException(
                $"This user has no application data folder for the database: set {SqliteOptions.Section}:Path to a file.");
    }

    private static string Full(string path)
    {
        try
        {
            return Path.GetFullPath(path);
        }
        catch (ArgumentException error)
        {
            throw new StorageException($"{SqliteOptions.Section}:Path is not a file name: {error.Message}", error);
        }
    }
}
