using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>An evidence item to create. Its number and link are those of the commit; when the number is taken, the next ones.</summary>
/// <param name="Item">The item.</param>
public sealed record EvidenceAdded(EvidenceItem Item) : TurnOperation;
