namespace Zavmo.Learning.Discuss.Weeks;

/// <summary>A wish for a week that could not be kept, because leave or fewer hours came after it.</summary>
/// <param name="ModuleId">The module.</param>
/// <param name="Wished">The week asked for.</param>
/// <param name="Week">The week it starts in instead, or null when it has no place.</param>
public sealed record MovedPin(string ModuleId, int Wished, int? Week);
