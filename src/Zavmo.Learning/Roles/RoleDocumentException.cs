namespace Zavmo.Learning.Roles;

/// <summary>A role document that cannot be read.</summary>
/// <param name="line">One-based line where reading failed; 1 where the whole document is meant.</param>
/// <param name="reason">What is wrong, in words for the person who wrote the document.</param>
public sealed class RoleDocumentException(int line, string reason)
    : Exception(FormattableString.Invariant($"line {line}: {reason}"))
{
    /// <summary>One-based line where reading failed.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong.</summary>
    public string Reason { get; } = reason;
}
