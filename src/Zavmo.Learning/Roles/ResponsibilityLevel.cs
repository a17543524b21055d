namespace Zavmo.Learning.Roles;

/// <summary>What the responsibilities' section says about one level beside the responsibilities themselves.</summary>
/// <param name="Level">The level as written, e.g. "Nurse (L2)"; empty where none is named.</param>
/// <param name="Supervision">How the work is supervised.</param>
/// <param name="Decision">What may be decided alone.</param>
/// <param name="Success">What success looks like.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record ResponsibilityLevel(
    string Level, string Supervision, string Decision, string Success, LineRange Lines);
