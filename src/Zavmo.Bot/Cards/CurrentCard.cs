using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Zavmo.Bot.Cards;

/// <summary>A card as it is now: open with its buttons, or read-only with its answer.</summary>
/// <param name="Name">Its name in the catalogue.</param>
/// <param name="Data">Its data.</param>
public sealed record CurrentCard(string Name, JsonElement Data)
{
    /// <summary>The card of a data record.</summary>
    public static CurrentCard Of<TData>(string name, TData data, JsonTypeInfo<TData> type) => new(name, JsonSerializer.SerializeToElement(data, type));
}
