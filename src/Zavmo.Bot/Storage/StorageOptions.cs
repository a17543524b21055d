namespace Zavmo.Bot.Storage;

/// <summary>Settings under <c>Storage</c> that are no one store's.</summary>
public sealed class StorageOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Storage";

    /// <summary>Where learners' documents are kept: <c>Sqlite</c> or <c>Cosmos</c>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>A file of this machine; nothing else to install.</summary>
    internal const string Sqlite = nameof(Sqlite);

    /// <summary>Azure Cosmos DB, for several machines.</summary>
    internal const string Cosmos = nameof(Cosmos);

    /// <summary>Whether the provider is Cosmos DB.</summary>
    /// <exception cref="StorageException">It is neither of the two.</exception>
    internal bool IsCosmos =>
        string.Equals(Provider, Cosmos, StringComparison.OrdinalIgnoreCase)
        || (string.Equals(Provider, Sqlite, StringComparison.OrdinalIgnoreCase)
            ? false
            : throw new StorageException($"{Section}:Provider is '{Provider}': it takes {Sqlite} or {Cosmos}."));

    /// <summary>Stops a command that works on the database file where learners' documents are elsewhere.</summary>
    /// <exception cref="StorageException">They are.</exception>
    internal void RequireSqlite(string command)
    {
        if (IsCosmos)
        {
            throw new StorageException(
                $"'{command}' copies a SQLite database, and {Section}:Provider is {Cosmos}: the account keeps backups of its own (az cosmosdb restore --help).");
        }
    }
}
