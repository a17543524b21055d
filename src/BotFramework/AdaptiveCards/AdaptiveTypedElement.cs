using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What every element and action has.</summary>
public abstract class AdaptiveTypedElement
{
    [JsonPropertyName("type")]
    public abstract string Type { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>Shown instead where the client does not know this type.</summary>
    [JsonPropertyName("fallback")]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Properties that only some clients know, such as <c>msteams</c>.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);
}
