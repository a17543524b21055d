using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element that a toggle shows, hides, or switches over.</summary>
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId) => IsVisible = isVisible;

    [JsonPropertyName("elementId")]
    public string ElementId { get; set; }

    /// <summary>Null switches the element over.</summary>
    [JsonPropertyName("isVisible")]
    public bool? IsVisible { get; set; }
}
