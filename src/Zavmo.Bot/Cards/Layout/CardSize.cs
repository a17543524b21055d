namespace Zavmo.Bot.Cards.Layout;

/// <summary>
/// What a card may weigh with its text form, which travels as the message's summary. Teams refuses a message above 100 KB,
/// measured in UTF-16; the rest of the message has what is left.
/// </summary>
internal static class CardSize
{
    /// <summary>Bytes of UTF-16 that card and text form stay below.</summary>
    public const int Limit = 80 * 1024;

    // A summary longer than this is nobody's reading; the card shows all of it.
    private const int TextBytes = 16 * 1024;

    // A line of a few words costs three times its letters as an element, and is said again for reading aloud.
    private const int TextOnly = 4_000;

    public static int Bytes(RenderedCard card) => (card.Json.Length + card.PlainText.Length) * sizeof(char);

    /// <summary>The card, with its text form cut where that alone makes it fit; null when the card itself is too large.</summary>
    public static RenderedCard? Fit(RenderedCard card)
    {
        if (Bytes(card) < Limit)
        {
            return card;
        }

        return card.Json.Length * sizeof(char) < Limit - TextBytes
            ? card with { PlainText = Cut(card.PlainText, TextBytes / sizeof(char)) }
            : null;
    }

    /// <summary>The start of the text form as a card, when nothing smaller is left: it can still be answered in words.</summary>
    public static RenderedCard AsText(RenderedCard card)
    {
        var text = Cut(card.PlainText, TextOnly);
        return CardFrame.Render([.. Elements.Paragraphs(text), Elements.Note(CardText.TooMuch)], CardText.TooMuch, new PlainText().Line(text));
    }

    /// <summary>A text of at most so many characters, cut between words where it can be, and marked where it was cut.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.AsSpan(0, longest - 1).LastIndexOfAny(' ', '\n');
        end = end > longest / 2 ? end : longest - 1;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd() + "\u2026";
    }
}
