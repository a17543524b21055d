namespace Zavmo.Bot.Conversations;

/// <summary>What every conversation keeps of how it talks; what it talks about is in the record that derives from it.</summary>
public abstract record ConversationState
{
    /// <summary>Nonce of the open card; empty when the open question has none.</summary>
    public string Nonce { get; set; } = "";

    /// <summary>The open card, to be shown read-only once it is answered, or null.</summary>
    public OpenCard? Card { get; set; }

    /// <summary>Variants of phrases that were said, so that none is said twice.</summary>
    public IReadOnlyList<string> Said { get; set; } = [];

    /// <summary>Nonce of the card that was answered last: pressed once more, it has nothing new to say.</summary>
    public string AnsweredNonce { get; set; } = "";

    /// <summary>That card with its answer, to be shown when it is pressed once more; null when it may not come back.</summary>
    public OpenCard? AnsweredCard { get; set; }
}
