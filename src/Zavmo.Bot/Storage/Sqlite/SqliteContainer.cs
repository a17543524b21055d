using Microsoft.Data.Sqlite;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A table of the shape of a Cosmos container: documents by partition key and id, each with an ETag.</summary>
/// <param name="database">The database.</param>
/// <param name="table">Name of the table.</param>
internal sealed class SqliteContainer(SqliteDatabase database, string table)
{
    /// <summary>A new tag. Random rather than counted: a tag from before a delete never fits what is created after it.</summary>
    public const string NewTag = "lower(hex(randomblob(16)))";

    private readonly string _read = $"SELECT body, etag FROM {table} WHERE partition_key = $pk AND id = $id";
    private readonly string _create =
        $"INSERT INTO {table} VALUES ($pk, $id, {NewTag}, $body) ON CONFLICT DO NOTHING RETURNING etag";

    private readonly string _replace =
        $"UPDATE {table} SET body = $body, etag = {NewTag} WHERE partition_key = $pk AND id = $id AND etag = $match RETURNING etag";

    private readonly string _delete = $"DELETE FROM {table} WHERE partition_key = $pk AND id = $id";

    /// <summary>The document, or null.</summary>
    public Task<Stored<string>?> ReadAsync(string partitionKey, string id, CancellationToken cancellationToken) =>
        database.ReadAsync(connection => Read(connection, partitionKey, id), cancellationToken);

    /// <summary>Creates the document; returns its tag, or null when it exists.</summary>
    public Task<string?> TryCreateAsync(string partitionKey, string id, string body, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => TryCreate(connection, partitionKey, id, body), cancellationToken);

    /// <summary>Replaces the document that has the tag; returns its new tag, or null when there is no such document.</summary>
    public Task<string?> TryReplaceAsync(
        string partitionKey, string id, string body, string ifMatch, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.First(
                _replace, Text, ("$pk", partitionKey), ("$id", id), ("$body", Checked(body)), ("$match", ifMatch)),
            cancellationToken);

    /// <summary>Deletes the document, in the file and in its log.</summary>
    public async Task DeleteAsync(string partitionKey, string id, CancellationToken cancellationToken)
    {
        await RemoveAsync(partitionKey, id, cancellationToken);
        await database.ScrubAsync(cancellationToken);
    }

    /// <summary>Deletes a document that holds nothing of a person: what the log still has of it may stay.</summary>
    public Task RemoveAsync(string partitionKey, string id, CancellationToken cancellationToken) =>
        database.WriteAsync(
            connection => connection.Run(_delete, ("$pk", partitionKey), ("$id", id)), cancellationToken);

    /// <summary>Reads inside a transaction or on any connection.</summary>
    public Stored<string>? Read(SqliteConnection connection, string partitionKey, string id) =>
        connection.First(
            _read, row => new Stored<string>(row.GetString(0), row.GetString(1)), ("$pk", partitionKey), ("$id", id));

    /// <summary>Creates inside a transaction; null when the document exists.</summary>
    public string? TryCreate(SqliteConnection connection, string partitionKey, string id, string body) =>
        connection.First(_create, Text, ("$pk", partitionKey), ("$id", id), ("$body", Checked(body)));

    private string Checked(string body)
    {
        database.Sizes.Check(table, body);
        return body;
    }

    private static string Text(SqliteDataReader row) => row.GetString(0);
}
