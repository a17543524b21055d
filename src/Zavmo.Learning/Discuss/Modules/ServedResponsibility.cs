using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discuss.Modules;

/// <summary>The part of the job that a module serves, in the document's words.</summary>
/// <param name="Text">The responsibility, or the role's summary.</param>
/// <param name="Lines">Where it stands; null where the document has neither.</param>
/// <param name="AsAWhole">
/// True where the document links the requirement to no responsibility: it serves the role as a whole, and the text is the
/// responsibility that its category serves most, or the summary.
/// </param>
public sealed record ServedResponsibility(string Text, LineRange? Lines, bool AsAWhole)
{
    /// <summary>Whether the text is the responsibility that is nearest in meaning, which the document does not say.</summary>
    public bool IsNearest { get; init; }

    /// <summary>Whether the role has duties and none was found near in meaning: the text is the role itself.</summary>
    public bool IsNone { get; init; }
}
