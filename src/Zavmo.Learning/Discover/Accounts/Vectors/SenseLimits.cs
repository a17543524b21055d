namespace Zavmo.Learning.Discover.Accounts.Vectors;

/// <summary>What a score for sense means.</summary>
/// <param name="Doubted">Below this an account is doubted, and a probe asks what was done.</param>
/// <param name="Vouched">At this or above hardly any text was nonsense: an action that no rule sees may be believed.</param>
internal sealed record SenseLimits(double Doubted, double Vouched);
