using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>Sessions in memory.</summary>
internal sealed class MemorySessions : ISessionStore
{
    private readonly MemoryDocuments<LearnerKey, SessionDocument> documents = new();

    public Task<Stored<SessionDocument>?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Read(key));

    public Task<string> WriteAsync(LearnerKey key, SessionDocument document, string? ifMatch, CancellationToken cancellationToken) =>
        Task.FromResult(documents.Write(key, document, ifMatch));

    public Task DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        documents.Remove(key);
        return Task.CompletedTask;
    }
}
