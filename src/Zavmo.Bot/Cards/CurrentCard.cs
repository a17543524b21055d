using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Cards;

/// <summary>A card as it is now: open with its buttons, or read-only with its answer.</summary>
/// <param name="Name">Its name in the catalogue.</param>
/// <param name="Data">Its data.</param>
public sealed record CurrentCard(string Name, JsonElement Data)
{
    /// <summary>What it came from, where it judges; else null. A card that only stays as it is has none: it was said before.</summary>
    public ReplySource? Source { get; init; }

    /// <summary>The card of a data record.</summary>
    public static CurrentCard Of<TData>(string name, TData data, JsonTypeInfo<TData> type) => new(name, JsonSerializer.SerializeToElement(data, type));
}
