namespace Zavmo.Bot.Storage;

/// <summary>A document as it was read, with the tag that its next conditional write must match.</summary>
/// <param name="Document">The document.</param>
/// <param name="ETag">Opaque; changes with every write, and is never used again after a delete.</param>
public sealed record Stored<T>(T Document, string ETag);
