namespace Zavmo.Learning.Discover.Reading;

/// <summary>A line of ratings, cut up.</summary>
/// <param name="Ratings">In the order in which they were typed.</param>
/// <param name="Everything">Whether it says "all" or the like.</param>
internal sealed record RatingLine(IReadOnlyList<RatingToken> Ratings, bool Everything);
