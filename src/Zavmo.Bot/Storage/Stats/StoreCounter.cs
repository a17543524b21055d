using System.Text;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Storage.Stats;

/// <summary>Counts what a store holds. It reads everything.</summary>
internal sealed class StoreCounter(IDocumentStore store, LiveProcesses live, IMoveProgress progress)
{
    /// <summary>Counts.</summary>
    /// <exception cref="StorageException">The store cannot be used, or there is none.</exception>
    public async Task<StoreStats> RunAsync(CancellationToken cancellationToken)
    {
        await store.RequireAsync(cancellationToken);
        var containers = new List<ContainerStats>();
        long open = 0;
        long parked = 0;
        foreach (var container in MovedContainers.All)
        {
            var stats = new ContainerStats(container.Name, 0, 0, 0, null);
            progress.Begin($"{container.Name}: counting", await store.EstimateAsync(container, cancellationToken));
            await foreach (var document in store.ReadAsync(container, null, cancellationToken).Where(container.IsDocument))
            {
                stats = stats.With(Encoding.UTF8.GetByteCount(document.Body), () => container.Show(document));
                var state = (container as MovedInbox)?.StateOf(document);
                open += state == InboxState.Open ? 1 : 0;
                parked += state == InboxState.Parked ? 1 : 0;
                progress.Step();
            }

            progress.End();
            containers.Add(stats);
        }

        var nodes = await store.Nodes.ListAsync(cancellationToken);
        return new StoreStats(store.Place, store.Schema, containers, open, parked, nodes.Count, (await live.FindAsync(store.Nodes, cancellationToken)).Count);
    }
}
