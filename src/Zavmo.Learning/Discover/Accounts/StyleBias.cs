namespace Zavmo.Learning.Discover.Accounts;

/// <summary>How far off the judge is for one style of answer.</summary>
/// <param name="Style">The style, hyphens read as spaces.</param>
/// <param name="Count">Rated accounts of that style.</param>
/// <param name="Bias">Mean of judged minus rated level.</param>
public sealed record StyleBias(string Style, int Count, double Bias);
