using System.Security.Cryptography;
using System.Text;
using Zavmo.Learning.Sentences;

namespace Zavmo.Encoder;

/// <summary>
/// What was read lately: in one turn the same account is judged more than once, alone and with the answers to its probes. Keyed by a hash, so that
/// no learner's words are kept, and small: a text that was not asked for lately is read again.
/// </summary>
internal sealed class RecentStates
{
    private const int Most = 64;
    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, SentenceStates States)>> known = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Key, SentenceStates States)> order = new();

    /// <summary>The states of a text: those that are known, or what <paramref name="read"/> gives.</summary>
    public SentenceStates GetOrAdd(string text, Func<string, SentenceStates> read)
    {
        var key = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        lock (gate)
        {
            if (known.TryGetValue(key, out var node))
            {
                order.Remove(node);
                order.AddFirst(node);
                return node.Value.States;
            }
        }

        // Read without the lock: two that ask for the same text at once read it twice, and nobody waits for another's text.
        var states = read(text);
        lock (gate)
        {
            if (!known.ContainsKey(key))
            {
                known[key] = order.AddFirst((key, states));
                if (order.Count > Most)
                {
                    known.Remove(order.Last!.Value.Key);
                    order.RemoveLast();
                }
            }
        }

        return states;
    }
}
