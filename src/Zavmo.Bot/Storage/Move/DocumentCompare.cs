namespace Zavmo.Bot.Storage.Move;

/// <summary>Reads both stores again, and compares them.</summary>
internal sealed class DocumentCompare(IDocumentStore source, IDocumentStore target, IMoveProgress progress)
{
    /// <summary>Compares a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="then">What has expired by then is left out on both sides: a store may forget it meanwhile.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="StorageException">They differ; the message names the first document that does.</exception>
    public async Task<Compared> RunAsync(MovedContainer container, DateTimeOffset then, CancellationToken cancellationToken)
    {
        progress.Begin($"{container.Name}: comparing", await source.EstimateAsync(container, cancellationToken) * 2);
        var sides = await Task.WhenAll(ReadAsync(source, container, then, cancellationToken), ReadAsync(target, container, then, cancellationToken));
        progress.End();
        var compared = new Compared(container.Name, sides[0], sides[1]);
        return compared.AreEqual ? compared : throw await DifferenceAsync(compared, container, then, cancellationToken);
    }

    private async Task<Fingerprint> ReadAsync(IDocumentStore store, MovedContainer container, DateTimeOffset then, CancellationToken cancellationToken)
    {
        var fingerprint = new Fingerprint();
        await foreach (var document in store.ReadAsync(container, null, cancellationToken))
        {
            if (container.IsMoved(document, then))
            {
                fingerprint.Add(container, document);
            }

            progress.Step();
        }

        return fingerprint;
    }

    private async Task<StorageException> DifferenceAsync(
        Compared compared, MovedContainer container, DateTimeOffset then, CancellationToken cancellationToken)
    {
        var first = await FirstAsync(source, target, container, then, cancellationToken)
            ?? await FirstAsync(target, source, container, then, cancellationToken);
        return new StorageException(FormattableString.Invariant(
            $"Container {container.Name} differs: {compared.Source.Count} documents in {source.Place}, {compared.Target.Count} in {target.Place}; the first is {first ?? "gone by now"}. One of them was changed since the move began. Move into an empty one, with every process stopped."));
    }

    private static async Task<string?> FirstAsync(
        IDocumentStore one, IDocumentStore other, MovedContainer container, DateTimeOffset then, CancellationToken cancellationToken)
    {
        await foreach (var document in one.ReadAsync(container, null, cancellationToken))
        {
            if (container.IsMoved(document, then)
                && (await other.FindAsync(container, document, cancellationToken))?.Content(container) != document.Content(container))
            {
                return container.Show(document);
            }
        }

        return null;
    }
}
