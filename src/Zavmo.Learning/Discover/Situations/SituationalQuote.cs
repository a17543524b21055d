namespace Zavmo.Learning.Discover.Situations;

/// <summary>A signal and the learner's words that show it.</summary>
/// <param name="Signal">The signal.</param>
/// <param name="Quote">A verbatim substring of what the learner wrote.</param>
public sealed record SituationalQuote(SituationalSignal Signal, string Quote);
