namespace Zavmo.Bot.Conversations.Discover;

/// <summary>One step of the assessment: it asks, and it takes the answer.</summary>
public interface IDiscoverStep
{
    /// <summary>Name of the step, as it is stored.</summary>
    string Name { get; }

    /// <summary>Asks its open question; returns another step when it has nothing to ask, else null.</summary>
    Task<string?> AskAsync(DiscoverTurn turn);

    /// <summary>Takes an answer; returns the step to ask next, or null when it has said what comes next itself.</summary>
    Task<string?> AnswerAsync(DiscoverTurn turn, DiscoverInput input);
}
