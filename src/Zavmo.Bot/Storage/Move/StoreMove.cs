namespace Zavmo.Bot.Storage.Move;

/// <summary>
/// Moves the documents of one store into another, which is empty or holds what an earlier run of the same move has written. The source
/// is only read. What it did is compared in the end.
/// </summary>
internal sealed class StoreMove(IDocumentStore source, IDocumentStore target, MoveGate gate, TimeProvider time, IMoveProgress progress)
{
    // A tombstone that expires while both sides are read would be on one of them only.
    private static readonly TimeSpan Margin = TimeSpan.FromHours(1);

    /// <summary>Counts what would be moved; the target is not looked at.</summary>
    /// <exception cref="StorageException">The source cannot be moved as it is; the message says why.</exception>
    public async Task<IReadOnlyList<MovedCount>> PreviewAsync(CancellationToken cancellationToken)
    {
        await RequireSourceAsync(cancellationToken);
        var counts = new List<MovedCount>();
        foreach (var container in MovedContainers.All)
        {
            var now = time.GetUtcNow();
            progress.Begin($"{container.Name}: counting", await source.EstimateAsync(container, cancellationToken));
            long count = 0;
            await foreach (var document in source.ReadAsync(container, null, cancellationToken))
            {
                count += container.IsMoved(document, now) ? 1 : 0;
                progress.Step();
            }

            progress.End();
            counts.Add(new MovedCount(container.Name, count, 0));
        }

        return counts;
    }

    /// <summary>Moves, compares, and verifies the evidence chains.</summary>
    /// <exception cref="StorageException">Something is in the way, or fails; the message says what. Run again, it goes on.</exception>
    public async Task<MoveReport> RunAsync(CancellationToken cancellationToken)
    {
        await RequireSourceAsync(cancellationToken);
        await gate.RequireIdleAsync(target, cancellationToken);
        var mark = await BeginAsync(cancellationToken);
        var moved = new List<MovedCount>();
        if (mark.Document.Finished is null)
        {
            var copy = new DocumentCopy(source, target, time, progress);
            foreach (var container in MovedContainers.All)
            {
                moved.Add(await copy.RunAsync(container, cancellationToken));
            }

            await gate.RequireIdleAsync(source, cancellationToken);
        }

        var compare = new DocumentCompare(source, target, progress);
        var compared = new List<Compared>();
        foreach (var container in MovedContainers.All)
        {
            compared.Add(await compare.RunAsync(container, time.GetUtcNow() + Margin, cancellationToken));
        }

        gate.RequireKeys(target);
        await FinishAsync(mark, cancellationToken);
        var (chains, broken) = await new ChainCheck(source, target, progress).RunAsync(cancellationToken);
        return new MoveReport(source.Place, target.Place, moved, compared, chains, broken);
    }

    private async Task RequireSourceAsync(CancellationToken cancellationToken)
    {
        await source.RequireAsync(cancellationToken);
        await gate.RequireIdleAsync(source, cancellationToken);
        gate.RequireKeys(source);
        if (await source.ReadMarkAsync(cancellationToken) is { Document.Finished: null } half)
        {
            throw half.Document.Unfinished(source.Place);
        }
    }

    private async Task<Stored<MoveMark>> BeginAsync(CancellationToken cancellationToken)
    {
        var there = await target.ReadMarkAsync(cancellationToken);
        if (there?.Document.From == source.Place)
        {
            return there;
        }

        if (there is { Document.Finished: null })
        {
            throw there.Document.Unfinished(target.Place);
        }

        await gate.RequireEmptyAsync(target, cancellationToken);
        return await target.TryWriteMarkAsync(new MoveMark(source.Place, time.GetUtcNow()), there?.ETag, cancellationToken)
            && await target.ReadMarkAsync(cancellationToken) is { } mark
            ? mark
            : throw new StorageException($"Another process has begun to move documents into {target.Place}. Wait until it has ended.");
    }

    private async Task FinishAsync(Stored<MoveMark> mark, CancellationToken cancellationToken)
    {
        if (mark.Document.Finished is null
            && !await target.TryWriteMarkAsync(mark.Document with { Finished = time.GetUtcNow() }, mark.ETag, cancellationToken)
            && await target.ReadMarkAsync(cancellationToken) is not { Document.Finished: not null })
        {
            throw new StorageException($"Another process moves documents into {target.Place} too. Run this again when it has ended.");
        }
    }
}
