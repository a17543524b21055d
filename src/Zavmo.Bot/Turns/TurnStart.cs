using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>What a turn starts from: the session with what earlier turns left behind, and the learner.</summary>
/// <param name="Session">The session; its outbox holds the entries that are still under way.</param>
/// <param name="ETag">Its tag; null when there is no session yet.</param>
/// <param name="Learner">The learner, with the operations of every earlier turn applied.</param>
/// <param name="Undelivered">Replies of earlier turns that never arrived.</param>
internal sealed record TurnStart(SessionDocument Session, string? ETag, KnownLearner Learner, int Undelivered)
{
    /// <summary>Earlier turns whose changes failed and are still to be parked.</summary>
    public IReadOnlyList<int> Missed { get; init; } = [];
}
