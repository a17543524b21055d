namespace Zavmo.Bot.Conversations.Discover;

/// <summary>Something that learners say at any step and that is no answer to its question. Asked in the order in which they are registered.</summary>
public interface IDiscoverAside
{
    /// <summary>Takes what was said, if it is that; the step to ask next, or null when it is said what comes next.</summary>
    (bool Handled, string? Next) Answer(DiscoverTurn turn, string stepName, DiscoverInput input);
}
