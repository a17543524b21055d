using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What a button, or a container that is tapped, does.</summary>
[JsonDerivedType(typeof(AdaptiveSubmitAction))]
[JsonDerivedType(typeof(AdaptiveExecuteAction))]
[JsonDerivedType(typeof(AdaptiveToggleVisibilityAction))]
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    [JsonPropertyName("title")]
    public string Title { get; set; }

    /// <summary>One of <c>default</c>, <c>positive</c>, <c>destructive</c>.</summary>
    [JsonPropertyName("style")]
    public string Style { get; set; }

    [JsonPropertyName("tooltip")]
    public string Tooltip { get; set; }
}
