namespace Zavmo.Learning.Demonstrate;

/// <summary>What of an evidence item its place in the chain rests on.</summary>
/// <param name="Number">Its number, from 1 without a gap.</param>
/// <param name="PreviousHash">Hash of the item before; empty for the first.</param>
/// <param name="Salt">Its salt; null when erased.</param>
/// <param name="Payload">Its payload as stored; null when erased.</param>
/// <param name="ContentHash">SHA-256 of salt and payload.</param>
/// <param name="Hash">SHA-256 of the previous hash and the content hash.</param>
public sealed record EvidenceLink(
    int Number, string PreviousHash, string? Salt, string? Payload, string ContentHash, string Hash);
