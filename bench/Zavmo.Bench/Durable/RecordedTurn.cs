namespace Zavmo.Bench.Durable;

/// <summary>What a learner said, and the documents that the turn wrote.</summary>
/// <param name="Text">What was said.</param>
/// <param name="Inbox">The inbox item.</param>
/// <param name="Tombstone">What replaced it.</param>
/// <param name="Session">The session.</param>
/// <param name="Learner">The learner document; null when the turn did not change it.</param>
/// <param name="Evidence">The evidence items.</param>
internal sealed record RecordedTurn(
    string Text, string Inbox, string Tombstone, string Session, string? Learner, IReadOnlyList<string> Evidence);
