namespace Zavmo.Bot.Turns;

/// <summary>The kinds of stored reply.</summary>
public static class ReplyKind
{
    /// <summary>Words.</summary>
    public const string Text = "text";

    /// <summary>A card, by name and data.</summary>
    public const string Card = "card";

    /// <summary>A card in the place of one that was sent; the text is the nonce of that one.</summary>
    public const string Update = "update";

    /// <summary>A card, or words, that the waiting request gets; when it has gone, an update of the pressed card or a message.</summary>
    public const string Answer = "answer";
}
