using System.Diagnostics.CodeAnalysis;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// What the last turns left behind, by inbox id, so that the next turn of a learner need not read their tombstones. It is
/// bounded: what has gone from it is read from the store.
/// </summary>
internal sealed class RecentOutcomes : IStoreCache
{
    private const int Kept = 4096;
    private readonly Dictionary<string, LinkedListNode<(string InboxId, TurnOutcome Outcome)>> byId = [];
    private readonly LinkedList<(string InboxId, TurnOutcome Outcome)> oldestFirst = new();

    /// <summary>Remembers the outcome of a finished message.</summary>
    public void Remember(string inboxId, TurnOutcome outcome)
    {
        lock (byId)
        {
            Remove(inboxId);
            byId[inboxId] = oldestFirst.AddLast((inboxId, outcome));
            if (byId.Count > Kept)
            {
                Remove(oldestFirst.First!.Value.InboxId);
            }
        }
    }

    /// <summary>The outcome, if it is remembered.</summary>
    public bool TryFind(string inboxId, [NotNullWhen(true)] out TurnOutcome? outcome)
    {
        lock (byId)
        {
            outcome = byId.TryGetValue(inboxId, out var node) ? node.Value.Outcome : null;
            return outcome is not null;
        }
    }

    /// <inheritdoc />
    public void Clear()
    {
        lock (byId)
        {
            byId.Clear();
            oldestFirst.Clear();
        }
    }

    private void Remove(string inboxId)
    {
        if (byId.Remove(inboxId, out var node))
        {
            oldestFirst.Remove(node);
        }
    }
}
