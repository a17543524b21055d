using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Finds out, for a command, which processes work on a store: those whose counter rises within 12 s.</summary>
internal sealed class LiveProcesses(IdProvider ids, TimeProvider time)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>The processes that live, when each of them is known to or not to.</summary>
    public async Task<IReadOnlyList<NodeDocument>> FindAsync(INodeStore nodes, CancellationToken cancellationToken)
    {
        using var self = new Node(nodes, ids);
        var watch = new NodeWatch(self, time);
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        using var timer = new PeriodicTimer(BetweenLooks, time);
        while (true)
        {
            var all = await nodes.ListAsync(cancellationToken);
            var alive = watch.Alive(all);
            var candidates = all.Where(node => alive.Contains(node.Id)).ToList();
            var risen = candidates.Where(node => first.TryGetValue(node.Id, out var seen) && node.Counter > seen).ToList();
            if (risen.Count == candidates.Count)
            {
                return risen;
            }

            candidates.ForEach(node => first.TryAdd(node.Id, node.Counter));
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }
}
