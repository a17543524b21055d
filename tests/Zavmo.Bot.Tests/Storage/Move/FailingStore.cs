using System.Runtime.CompilerServices;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Tests.Storage.Move;

/// <summary>Ends as a killed process would with its Nth call that reads a document or writes: before the write is done, or after it.</summary>
internal sealed class FailingStore(IDocumentStore inner, int call, bool after) : IDocumentStore
{
    private int calls;

    public string Place => inner.Place;

    // One at a time, so that the Nth is always the same.
    public int AtOnce => 1;

    public bool IsOrdered => inner.IsOrdered;

    public int? Schema => inner.Schema;

    public INodeStore Nodes { get; init; } = inner.Nodes;

    public IKeyStore Keys => inner.Keys;

    public Task RequireAsync(CancellationToken cancellationToken) => inner.RequireAsync(cancellationToken);

    public Task<long?> EstimateAsync(MovedContainer container, CancellationToken cancellationToken) => inner.EstimateAsync(container, cancellationToken);

    public async IAsyncEnumerable<MovedDocument> ReadAsync(
        MovedContainer container, string? partition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var document in inner.ReadAsync(container, partition, cancellationToken))
        {
            await CountAsync(() => Task.FromResult(true));
            yield return document;
        }
    }

    public Task<MovedDocument?> FindAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken) =>
        inner.FindAsync(container, document, cancellationToken);

    public Task<bool> TryCreateAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken) =>
        CountAsync(() => inner.TryCreateAsync(container, document, cancellationToken));

    public Task<Stored<MoveMark>?> ReadMarkAsync(CancellationToken cancellationToken) => inner.ReadMarkAsync(cancellationToken);

    public Task<bool> TryWriteMarkAsync(MoveMark mark, string? ifMatch, CancellationToken cancellationToken) =>
        CountAsync(() => inner.TryWriteMarkAsync(mark, ifMatch, cancellationToken));

    private async Task<bool> CountAsync(Func<Task<bool>> run)
    {
        if (++calls != call)
        {
            return await run();
        }

        if (after)
        {
            await run();
        }

        throw new KilledException();
    }
}
