using System.Text.Json.Serialization.Metadata;

namespace Zavmo.Bot.Storage.Sqlite;

/// <summary>A container with one document a learner.</summary>
internal abstract class SqliteLearnerDocuments<T>(SqliteDatabase database, string table, JsonTypeInfo<T> type)
    where T : class
{
    private readonly SqliteContainer _container = new(database, table);

    /// <summary>The learner's document, or null.</summary>
    public async Task<Stored<T>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        var id = key.ToString();
        return await _container.ReadAsync(id, id, cancellationToken) is { } stored
            ? new Stored<T>(type.Document(stored.Document, database.Path), stored.ETag)
            : null;
    }

    /// <summary>Creates or replaces the learner's document.</summary>
    /// <exception cref="ETagConflictException">It exists already, is gone, or has another tag.</exception>
    public async Task<string> WriteAsync(LearnerKey key, T document, string? ifMatch, CancellationToken cancellationToken)
    {
        var id = key.ToString();
        var body = type.Body(document);
        var etag = ifMatch is null
            ? await _container.TryCreateAsync(id, id, body, cancellationToken)
            : await _container.TryReplaceAsync(id, id, body, ifMatch, cancellationToken);
        return etag ?? throw new ETagConflictException();
    }

    /// <summary>Deletes the learner's document.</summary>
    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        var id = key.ToString();
        return _container.DeleteAsync(id, id, cancellationToken);
    }
}
