namespace Zavmo.Bot.Cards;

/// <summary>Data of the card <c>picture</c>: a picture that is loaded by the client, and what it says in words.</summary>
public sealed record PictureCardData
{
    /// <summary>What it is.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is loaded from.</summary>
    public required Uri Address { get; init; }

    /// <summary>What it shows, for who does not see it.</summary>
    public required string AltText { get; init; }
}
