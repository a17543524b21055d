namespace Zavmo.Bot.Storage;

/// <summary>A level that the learner sees differently.</summary>
/// <param name="Reason">Why, in their own words.</param>
/// <param name="Level">The level that was shown then, 1 to 5 with one decimal.</param>
/// <param name="At">When they said so first.</param>
public sealed record RatingChallenge(string Reason, double Level, DateTimeOffset At);
