using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a rich text.</summary>
[JsonDerivedType(typeof(AdaptiveTextRun))]
public abstract class AdaptiveInline
{
    [JsonPropertyName("type")]
    public abstract string Type { get; set; }
}
