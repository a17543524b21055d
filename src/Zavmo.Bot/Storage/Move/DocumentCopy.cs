namespace Zavmo.Bot.Storage.Move;

/// <summary>Copies a container. Every write is a create of what is not there, so a run that was broken off is gone on with.</summary>
internal sealed class DocumentCopy(IDocumentStore source, IDocumentStore target, TimeProvider time, IMoveProgress progress)
{
    /// <summary>Copies what is not there; what is there is compared.</summary>
    /// <exception cref="StorageException">Another document is in the way; the message names it. What was copied stays.</exception>
    public async Task<MovedCount> RunAsync(MovedContainer container, CancellationToken cancellationToken)
    {
        long created = 0;
        long found = 0;
        progress.Begin($"{container.Name}: moving", await source.EstimateAsync(container, cancellationToken));
        await Parallel.ForEachAsync(
            source.ReadAsync(container, null, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = target.AtOnce, CancellationToken = cancellationToken },
            async (document, cancellation) =>
            {
                if (!container.IsMoved(document, time.GetUtcNow()))
                {
                    return;
                }

                if (await target.TryCreateAsync(container, document, cancellation))
                {
                    Interlocked.Increment(ref created);
                }
                else
                {
                    await RequireSameAsync(container, document, cancellation);
                    Interlocked.Increment(ref found);
                }

                progress.Step();
            });
        progress.End();
        return new MovedCount(container.Name, created, found);
    }

    private async Task RequireSameAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken)
    {
        var there = await target.FindAsync(container, document, cancellationToken);
        if (there is null || !Fingerprint.Of(container, there).AsSpan().SequenceEqual(Fingerprint.Of(container, document)))
        {
            throw new StorageException(
                $"In container {container.Name}, {container.Show(document)} is another document in {target.Place} than in {source.Place}: one of them was changed since the move began. Nothing was overwritten. Move into an empty one.");
        }
    }
}
