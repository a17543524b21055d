namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>One step of the talk about the plan.</summary>
public interface IDiscussStep
{
    /// <summary>Its name in the state and on cards.</summary>
    string Name { get; }

    /// <summary>Asks; returns another step to ask in its place, or null.</summary>
    string? Ask(DiscussTurn turn);

    /// <summary>Takes the answer; returns the step to ask next, or null to wait for more.</summary>
    string? Answer(DiscussTurn turn, DiscussInput input);
}
