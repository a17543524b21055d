using Zavmo.Learning.Discover.Accounts.Reading;

namespace Zavmo.Learning.Discover.Accounts.Rules;

/// <summary>Words that speak for a signal, and how much.</summary>
/// <param name="Weight">Above 0; a signal needs evidence of 3 in all.</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, of the same part.</param>
/// <param name="Source">The pattern or rule, which counts once.</param>
internal sealed record Hit(double Weight, Word First, Word Last, string Source);
