namespace Zavmo.Bot.Conversations.Assets;

/// <summary>What makes a conversation the first choice, whatever somebody masters.</summary>
public enum Occasion
{
    /// <summary>Something happened at work that is worth a look.</summary>
    RealEvent,

    /// <summary>The learner has a goal or a plan of their own.</summary>
    Goal,
}
