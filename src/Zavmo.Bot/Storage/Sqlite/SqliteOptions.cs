namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>Settings under <c>Storage:Sqlite</c>.</summary>
public sealed class SqliteOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Storage:Sqlite";

    /// <summary>
    /// File of the database; a relative one is taken from the current directory. Empty: <c>data/zavmo.db</c> in the
    /// repository when running from it, else <c>Zavmo.Bot/zavmo.db</c> in the user's application data folder.
    /// </summary>
    public string? Path { get; set; }
}
