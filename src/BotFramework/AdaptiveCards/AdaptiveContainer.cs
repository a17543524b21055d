using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Elements one below the other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("items")]
    public List<AdaptiveElement> Items { get; set; } = [];
}
