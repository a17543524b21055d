using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>Why a message is parked.</summary>
/// <param name="Problem">Type of the failure, without learner text.</param>
/// <param name="Left">What is left of the committed entry; null when the turn was not committed.</param>
internal sealed record ParkedTurn(string Problem, OutboxEntry? Left);
