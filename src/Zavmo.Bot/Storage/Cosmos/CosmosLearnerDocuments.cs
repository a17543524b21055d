using System.Text.Json.Serialization.Metadata;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>A container with one document a learner.</summary>
internal abstract class CosmosLearnerDocuments<T>(CosmosConnection connection, CosmosContainerModel model, JsonTypeInfo<T> type, IdProvider ids)
    where T : class
{
    private readonly CosmosContainer<T> _container = new(connection, model, type, ids);

    /// <summary>The learner's document, or null.</summary>
    public Task<Stored<T>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        _container.ReadAsync(key.ToString(), key.ToString(), cancellationToken);

    /// <summary>Creates or replaces the learner's document.</summary>
    /// <exception cref="ETagConflictException">It exists already, is gone, or has another tag.</exception>
    public async Task<string> WriteAsync(LearnerKey key, T document, string? ifMatch, CancellationToken cancellationToken)
    {
        var id = key.ToString();
        var etag = ifMatch is null
            ? await _container.TryCreateAsync(id, id, document, CosmosFields.None, cancellationToken)
            : await _container.TryReplaceAsync(id, id, document, CosmosFields.None, ifMatch, cancellationToken);
        return etag ?? throw new ETagConflictException();
    }

    /// <summary>Deletes the learner's document.</summary>
    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken) =>
        _container.DeleteAsync(key.ToString(), key.ToString(), cancellationToken);
}
