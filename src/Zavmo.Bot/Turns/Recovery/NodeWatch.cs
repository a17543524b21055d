using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Tells which processes are gone: those whose counter has stood still for 12 s by this process's own monotonic clock, and
/// those of this machine that no longer run. No clock of another machine is looked at.
/// </summary>
internal sealed class NodeWatch(Node node, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);
    private readonly Dictionary<string, (long Counter, long SeenAt)> seen = [];

    /// <summary>The ids of the processes that are alive, this one included.</summary>
    public IReadOnlySet<string> Alive(IReadOnlyList<NodeDocument> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        foreach (var forgotten in seen.Keys.Except(nodes.Select(other => other.Id)).ToList())
        {
            seen.Remove(forgotten);
        }

        return nodes.Where(IsAlive).Select(other => other.Id).Append(node.Id).ToHashSet();
    }

    private bool IsAlive(NodeDocument other)
    {
        if (!seen.TryGetValue(other.Id, out var last) || last.Counter != other.Counter)
        {
            seen[other.Id] = last = (other.Counter, time.GetTimestamp());
        }

        return !node.IsGoneFromHere(other) && time.GetElapsedTime(last.SeenAt) < Patience;
    }
}
