namespace Zavmo.Learning.Discover.Items;

/// <summary>The kinds of question of DISCOVER.</summary>
public enum DiscoverItemKind
{
    /// <summary>Which of five sentences is most like them.</summary>
    SelfRating,

    /// <summary>The last real time: what they did and what came of it.</summary>
    Behavioural,

    /// <summary>What they would do first in an imagined moment of the job.</summary>
    Situational,

    /// <summary>Explain, choose, predict or find the fault.</summary>
    Knowledge,

    /// <summary>Yes, nearly or no, with what could be shown for it.</summary>
    Prerequisite,

    /// <summary>An imagined moment of the next level.</summary>
    NextStep,
}
