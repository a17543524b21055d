namespace Zavmo.Bot.Conversations;

/// <summary>Where a conversation waits for the learner.</summary>
/// <param name="Step">Name of the step.</param>
/// <param name="Data">Its state record as JSON.</param>
public sealed record ConversationPosition(string Step, string Data);
