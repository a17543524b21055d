using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary><see cref="IDocumentStore"/> in SQLite.</summary>
internal sealed class SqliteDocumentStore(SqliteDatabase database) : IDocumentStore
{
    // A page of the largest documents there can be is still only 200 MB.
    private const int PageSize = 100;

    private readonly SqliteContainer _marks = new(database, "probes");
    private readonly ConcurrentDictionary<string, string> _inserts = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public string Place => $"The SQLite database {database.Path}";

    /// <inheritdoc />
    public int AtOnce => SqliteWriter.AtOnce;

    /// <inheritdoc />
    public bool IsOrdered => true;

    /// <inheritdoc />
    public int? Schema => SqliteSchema.Version;

    /// <inheritdoc />
    public INodeStore Nodes { get; } = new SqliteNodeStore(database);

    /// <inheritdoc />
    public IKeyStore Keys { get; } = new SqliteKeyStore(database);

    /// <inheritdoc />
    public Task RequireAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(database.Path))
        {
            throw new StorageException($"There is no database {database.Path}. {SqliteOptions.Section}:Path says where it is.");
        }

        try
        {
            using var look = SqliteSnapshot.Open(database.Path, SqliteOpenMode.ReadWrite);
            return SqliteSchema.Require(look, database.Path) is var version && version == SqliteSchema.Version
                ? Task.CompletedTask
                : throw new StorageException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The database {database.Path} is an older version's (schema {version}, this one writes {SqliteSchema.Version}): start the bot on it once."));
        }
        catch (SqliteException error) when (SqliteErrors.Explain(error, database.Path) is { } explained)
        {
            throw explained;
        }
    }

    /// <inheritdoc />
    public Task<long?> EstimateAsync(MovedContainer container, CancellationToken cancellationToken) => database.ReadAsync<long?>(
        connection => connection.First($"SELECT count(*) FROM {container.Name}", row => row.GetInt64(0), []), cancellationToken);

    /// <inheritdoc />
    public async IAsyncEnumerable<MovedDocument> ReadAsync(
        MovedContainer container, string? partition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sql = $"SELECT partition_key, id, body, {container.NewestSql} FROM {container.Name} AS item WHERE (partition_key, id) > ($pk, $id) "
            + (partition is null ? "" : "AND partition_key = $only ")
            + "ORDER BY partition_key, id LIMIT $limit";
        var last = new MovedDocument(partition ?? "", "", "");
        List<MovedDocument> page;
        do
        {
            var after = last;
            page = await database.ReadAsync(
                connection => connection.All(
                    sql,
                    Document,
                    [("$pk", after.Partition), ("$id", after.Id), ("$limit", PageSize), .. partition is null ? [] : new (string, object)[] { ("$only", partition) }]),
                cancellationToken);
            foreach (var document in page)
            {
                yield return last = document;
            }
        }
        while (page.Count == PageSize);
    }

    /// <inheritdoc />
    public Task<MovedDocument?> FindAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken) => database.ReadAsync(
        connection => connection.First(
            $"SELECT partition_key, id, body, {container.NewestSql} FROM {container.Name} AS item WHERE partition_key = $pk AND id = $id",
            Document,
            ("$pk", document.Partition),
            ("$id", document.Id)),
        cancellationToken);

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken)
    {
        database.Sizes.Check(container.Name, document.Body);
        var columns = container.ColumnsOf(document);
        var sql = _inserts.GetOrAdd(container.Name, name => Insert(name, columns.Select(column => column.Name)));
        (string, object)[] values =
            [("$pk", document.Partition), ("$id", document.Id), ("$body", document.Body), .. columns.Select(column => ("$" + column.Name, column.Value))];
        return await database.WriteAsync(connection => connection.First(sql, row => row.GetString(0), values), cancellationToken) is not null;
    }

    /// <inheritdoc />
    public async Task<Stored<MoveMark>?> ReadMarkAsync(CancellationToken cancellationToken) =>
        await _marks.ReadAsync(MoveMark.Name, MoveMark.Name, cancellationToken) is { } stored
            ? new Stored<MoveMark>(StorageJson.Default.MoveMark.Document(stored.Document, database.Path), stored.ETag)
            : null;

    /// <inheritdoc />
    public async Task<bool> TryWriteMarkAsync(MoveMark mark, string? ifMatch, CancellationToken cancellationToken)
    {
        var body = StorageJson.Default.MoveMark.Body(mark);
        return (ifMatch is null
            ? await _marks.TryCreateAsync(MoveMark.Name, MoveMark.Name, body, cancellationToken)
            : await _marks.TryReplaceAsync(MoveMark.Name, MoveMark.Name, body, ifMatch, cancellationToken)) is not null;
    }

    private static string Insert(string table, IEnumerable<string> columns)
    {
        var names = columns.ToList();
        return $"INSERT INTO {table} (partition_key, id, etag, body{string.Concat(names.Select(name => ", " + name))}) "
            + $"VALUES ($pk, $id, {SqliteContainer.NewTag}, $body{string.Concat(names.Select(name => ", $" + name))}) ON CONFLICT DO NOTHING RETURNING etag";
    }

    private static MovedDocument Document(SqliteDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3) != 0);
}
