namespace Zavmo.Bot.Conversations.Discover;

/// <summary>What became of a question about an imagined moment.</summary>
public enum MomentOutcome
{
    /// <summary>It is still open.</summary>
    Open,

    /// <summary>It was answered and judged.</summary>
    Answered,

    /// <summary>The learner left it.</summary>
    Left,
}
