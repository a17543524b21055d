namespace Zavmo.Learning.Discover.Reading;

/// <summary>Why a typed self-rating could not be taken as it is.</summary>
public enum SelfRatingProblem
{
    /// <summary>Every requirement has its rating.</summary>
    None,

    /// <summary>Nothing that can be read as ratings.</summary>
    NotARating,

    /// <summary>A number that is not a whole number from 1 to 5.</summary>
    OutOfRange,

    /// <summary>Some requirements have no rating yet.</summary>
    Missing,

    /// <summary>More ratings than requirements.</summary>
    TooMany,
}
