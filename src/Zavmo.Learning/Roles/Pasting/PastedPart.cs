namespace Zavmo.Learning.Roles.Pasting;

/// <summary>The document after a part was pasted, and what became of the part.</summary>
/// <param name="Document">The document so far.</param>
/// <param name="Outcome">What became of the part.</param>
/// <param name="SameAs">For a repeated part, the one-based number of the earlier part; otherwise null.</param>
public sealed record PastedPart(PastedDocument Document, PasteOutcome Outcome, int? SameAs = null);
