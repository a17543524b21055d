namespace Zavmo.Learning.Discover.Reading;

/// <summary>What a learner says about a level that they were given.</summary>
public enum ChallengeKind
{
    /// <summary>Nothing about a level.</summary>
    None,

    /// <summary>They ask what it rests on.</summary>
    Why,

    /// <summary>They see it differently.</summary>
    Disagree,
}
