using System.Text.Json;

namespace Zavmo.Bot.Conversations;

/// <summary>A card that waits for its answer, or had it last.</summary>
/// <param name="Nonce">Its nonce.</param>
/// <param name="Name">Its name.</param>
/// <param name="Data">Its data; null where it can be made again from what is known.</param>
public sealed record OpenCard(string Nonce, string Name, JsonElement? Data)
{
    /// <summary>What a card without data shows, e.g. a category; or null.</summary>
    public string? About { get; set; }

    /// <summary>
    /// What became of it in words, once it is answered; null while it is open, and where the same card made from what is known
    /// stands further down.
    /// </summary>
    public string? Answered { get; set; }
}
