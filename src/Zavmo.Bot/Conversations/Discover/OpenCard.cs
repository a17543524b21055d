using System.Text.Json;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>A card that waits for its answer.</summary>
/// <param name="Nonce">Its nonce.</param>
/// <param name="Name">Its name.</param>
/// <param name="Data">Its data.</param>
public sealed record OpenCard(string Nonce, string Name, JsonElement Data);
