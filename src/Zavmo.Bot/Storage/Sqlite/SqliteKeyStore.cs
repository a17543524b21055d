using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IKeyStore"/> in SQLite.</summary>
internal sealed class SqliteKeyStore(SqliteDatabase database) : IKeyStore
{
    /// <summary>The ring's partition.</summary>
    public const string Partition = "ring";

    private readonly SqliteContainer _container = new(database, "keys");

    /// <inheritdoc />
    public string Place => database.Path;

    /// <inheritdoc />
    public IReadOnlyList<(string Name, SealedKey Key)> Read()
    {
        var rows = database.Read(connection => connection.All(
            "SELECT id, body FROM keys WHERE partition_key = $pk ORDER BY id",
            row => (Id: row.GetString(0), Body: row.GetString(1)),
            ("$pk", Partition)));
        return [.. rows.Select(row => (row.Id, StorageJson.Default.SealedKey.Document(row.Body, database.Path)))];
    }

    /// <inheritdoc />
    public bool TryAdd(string name, SealedKey key)
    {
        var body = StorageJson.Default.SealedKey.Body(key);
        return database.Write(connection => _container.TryCreate(connection, Partition, name, body)) is not null;
    }

    /// <inheritdoc />
    public bool TryReplace(string name, SealedKey was, SealedKey key)
    {
        var (before, body) = (StorageJson.Default.SealedKey.Body(was), StorageJson.Default.SealedKey.Body(key));
        return database.Write(connection => connection.First(
            $"UPDATE keys SET body = $body, etag = {SqliteContainer.NewTag} WHERE partition_key = $pk AND id = $id AND body = $was RETURNING id",
            row => row.GetString(0),
            ("$body", body), ("$pk", Partition), ("$id", name), ("$was", before))) is not null;
    }
}
