using System.Collections.Concurrent;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>
/// Where the cards of the last turn went, until the next commit writes it down. Lost in a crash: the card is then stale,
/// and a click on it is answered with the current one.
/// </summary>
public sealed class SentCards
{
    private const int MaxRemembered = 8;
    private readonly ConcurrentDictionary<LearnerKey, IReadOnlyDictionary<string, string>> pending = new();

    /// <summary>Remembers the channel's id of a sent card.</summary>
    public void Remember(LearnerKey key, string nonce, string activityId) => pending.AddOrUpdate(
        key,
        _ => new Dictionary<string, string> { [nonce] = activityId },
        (_, sent) => new Dictionary<string, string>(sent) { [nonce] = activityId });

    /// <summary>The session with the cards sent since its commit.</summary>
    public SessionDocument MergeInto(LearnerKey key, SessionDocument session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return pending.TryGetValue(key, out var sent)
            ? session with
            {
                SentCards = session.SentCards.Where(card => !sent.ContainsKey(card.Key)).Concat(sent)
                    .TakeLast(MaxRemembered).ToDictionary(),
            }
            : session;
    }

    /// <summary>Forgets what a commit has written down.</summary>
    public void Forget(LearnerKey key) => pending.TryRemove(key, out _);
}
