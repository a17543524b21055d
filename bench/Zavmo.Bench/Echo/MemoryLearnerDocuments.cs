using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>A container with one document a learner, in memory.</summary>
internal abstract class MemoryLearnerDocuments<T>
    where T : class
{
    private readonly MemoryDocuments<LearnerKey, T> documents = new();

    public Task<Stored<T>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) => Task.FromResult(documents.Read(key));

    public Task<string> WriteAsync(LearnerKey key, T document, string? ifMatch, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Write(key, document, ifMatch));

    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        documents.Remove(key);
        return Task.CompletedTask;
    }
}
