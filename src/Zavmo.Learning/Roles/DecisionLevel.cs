namespace Zavmo.Learning.Roles;

/// <summary>The authority of one level.</summary>
/// <param name="Level">The level as written: Entry, Mid, Senior or another.</param>
/// <param name="Authority">What that level may do.</param>
public sealed record DecisionLevel(string Level, string Authority);
