namespace Zavmo.Bot.Conversations.Assets;

/// <summary>What can be said under one key.</summary>
/// <param name="Key">The key, e.g. <c>probe-result</c> or <c>behavioural.regulation.3</c>.</param>
/// <param name="Form">How it stands in a message.</param>
/// <param name="Repeats">Whether it can come up more than once in a conversation.</param>
/// <param name="Variables">Every variable that its variants use.</param>
/// <param name="Variants">Its wordings, in the order of the file; at least one.</param>
public sealed record Phrase(
    string Key, PhraseForm Form, bool Repeats, IReadOnlyList<string> Variables, IReadOnlyList<PhraseVariant> Variants)
{
    /// <summary>Whether it can be reported, and as what.</summary>
    public PhraseFeedback Feedback { get; init; }
}
