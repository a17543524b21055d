using System.Diagnostics.CodeAnalysis;

namespace Zavmo.Bot.Storage;

/// <summary>Remembers so many values by key; what was used longest ago is forgotten first. Safe for several threads.</summary>
/// <param name="capacity">How many are remembered.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int capacity)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> latestFirst = [];

    /// <summary>The value, if it is remembered.</summary>
    public bool TryFind(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        lock (nodes)
        {
            if (!nodes.TryGetValue(key, out var node))
            {
                value = null;
                return false;
            }

            latestFirst.Remove(node);
            latestFirst.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>Remembers a value, in place of an earlier one of its key.</summary>
    public void Remember(TKey key, TValue value)
    {
        lock (nodes)
        {
            Forget(key);
            nodes.Add(key, latestFirst.AddFirst((key, value)));
            if (nodes.Count > capacity)
            {
                Forget(latestFirst.Last!.Value.Key);
            }
        }
    }

    /// <summary>Forgets a value, if it is remembered.</summary>
    public void Forget(TKey key)
    {
        lock (nodes)
        {
            if (nodes.Remove(key, out var node))
            {
                latestFirst.Remove(node);
            }
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        lock (nodes)
        {
            nodes.Clear();
            latestFirst.Clear();
        }
    }
}
