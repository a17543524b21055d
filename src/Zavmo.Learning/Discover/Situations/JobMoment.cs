using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Discover.Situations;

/// <summary>A moment of a job that can be imagined.</summary>
/// <param name="Id">Stable within one version of the role, e.g. <c>decision-2</c>.</param>
/// <param name="Text">The decision or responsibility, without a full stop.</param>
/// <param name="Lines">Where the document says it.</param>
public sealed record JobMoment(string Id, string Text, LineRange Lines)
{
    /// <summary>What the next level may do in it, in the document's words without a full stop; empty where that is not said.</summary>
    public string Authority { get; init; } = "";
}
