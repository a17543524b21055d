using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Says in one line what is wrong with a database file.</summary>
internal static class SqliteErrors
{
    /// <summary>The line for what the operator can mend; null for a fault of our own.</summary>
    /// <remarks>Primary result codes: https://www.sqlite.org/rescode.html.</remarks>
    public static StorageException? Explain(Exception error, string path)
    {
        var reason = Reason(error, path);
        return reason is null
            ? null
            : new StorageException(
                $"The database {path} cannot be used: {reason}. {SqliteOptions.Section}:Path says where it is.", error);
    }

    /// <summary>What is wrong, in a few words; null for a fault of our own.</summary>
    public static string? Reason(Exception error, string path)
    {
        return error switch
        {
            SqliteException sqlite => sqlite.SqliteErrorCode switch
            {
                5 or 6 => "another program keeps it locked",
                8 => "it, or its folder, is read-only",
                10 => "the disk reports an error",
                11 => "it is damaged; put a copy from before in its place",
                13 => "the disk is full",

                // How SQLite says that it cannot make its log beside a file that is there.
                14 when File.Exists(path) => "it, or its folder, is read-only or closed to this user",
                14 => "it cannot be opened or created there",
                26 => "it is damaged, or not a SQLite database; put a copy from before in its place",
                _ => null,
            },
            FileNotFoundException or DirectoryNotFoundException => "it cannot be opened or created there",
            UnauthorizedAccessException or IOException => error.Message.TrimEnd('.'),
            _ => null,
        };
    }
}
