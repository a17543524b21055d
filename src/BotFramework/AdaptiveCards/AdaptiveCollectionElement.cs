using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    [JsonPropertyName("style")]
    public AdaptiveContainerStyle? Style { get; set; }

    [JsonPropertyName("verticalContentAlignment")]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonPropertyName("selectAction")]
    public AdaptiveAction SelectAction { get; set; }
}
