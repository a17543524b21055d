namespace Zavmo.Learning.Roles;

/// <summary>Who may decide what, for one type of decision.</summary>
/// <param name="Type">The type of decision.</param>
/// <param name="Levels">What each level may do, in the order of the document.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record DecisionAuthority(string Type, IReadOnlyList<DecisionLevel> Levels, LineRange Lines);
