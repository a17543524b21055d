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
    private readonly RecentlyUsed<string, TurnOutcome> outcomes = new(Kept);

    /// <summary>Remembers the outcome of a finished message.</summary>
    public void Remember(string inboxId, TurnOutcome outcome) => outcomes.Remember(inboxId, outcome);

    /// <summary>The outcome, if it is remembered.</summary>
    public bool TryFind(string inboxId, [NotNullWhen(true)] out TurnOutcome? outcome) => outcomes.TryFind(inboxId, out outcome);

    /// <inheritdoc />
    public void Clear() => outcomes.Clear();
}
