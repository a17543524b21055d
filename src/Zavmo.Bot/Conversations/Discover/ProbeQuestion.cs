using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A question for what an account has not said.</summary>
/// <param name="Signal">The signal it asks for.</param>
/// <param name="Key">Key of its phrase.</param>
/// <param name="Text">The question.</param>
/// <param name="Ours">The question without the words that it quotes back: what a learner could copy.</param>
public sealed record ProbeQuestion(Signal Signal, string Key, string Text, string Ours);
