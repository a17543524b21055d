namespace Zavmo.Learning.Roles.Adverts;

/// <summary>One bullet or sentence of an advert.</summary>
/// <param name="Text">Its text, without bullet, emoji and surrounding blanks.</param>
/// <param name="Lines">Where it stands.</param>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Paragraph">The line on which its paragraph begins.</param>
/// <param name="Listed">Whether it is an item of a list rather than a sentence of a paragraph.</param>
internal sealed record AdvertItem(string Text, LineRange Lines, AdvertBlock Block, int Paragraph, bool Listed)
{
    /// <summary>How much it is wanted where another statement of its sentence says so; otherwise null.</summary>
    public Importance? Wish { get; init; }

    /// <summary>Whether it only says which checks are made.</summary>
    public bool Checks { get; init; }

    /// <summary>The sentence with what was taken off it; null where it is the text.</summary>
    public string? Said { get; init; }

    /// <summary>The text with the label under which it stands.</summary>
    public string Whole => Block.Area.Length > 0 && Block.FirstLine == Lines.First ? Block.Area + ": " + Sentence : Sentence;

    /// <summary>The sentence as it was written.</summary>
    public string Sentence => Said ?? Text;

    /// <summary>Whether its sentence sets a demand against it: "there is no van, but ...".</summary>
    public bool Declined { get; init; }
}
