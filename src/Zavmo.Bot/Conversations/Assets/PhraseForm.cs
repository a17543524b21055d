namespace Zavmo.Bot.Conversations.Assets;

/// <summary>How a phrase stands in a message.</summary>
public enum PhraseForm
{
    /// <summary>Has no question mark; may stand before a question.</summary>
    Statement,

    /// <summary>Ends in its one question mark, and so ends the message.</summary>
    Question,

    /// <summary>A button or a few words beside the message; never varied.</summary>
    Label,
}
