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
}
