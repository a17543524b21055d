using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>Learners in memory.</summary>
internal sealed class MemoryLearners : ILearnerStore
{
    private readonly MemoryDocuments<LearnerKey, LearnerDocument> documents = new();

    public Task<Stored<LearnerDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Read(key));

    public Task<string> WriteAsync(LearnerKey key, LearnerDocument document, string? ifMatch, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Write(key, document, ifMatch));

    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        documents.Remove(key);
        return Task.CompletedTask;
    }
}
