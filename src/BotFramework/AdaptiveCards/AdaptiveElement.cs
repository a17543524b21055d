using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Something in the body of a card.</summary>
[JsonDerivedType(typeof(AdaptiveTextBlock))]
[JsonDerivedType(typeof(AdaptiveRichTextBlock))]
[JsonDerivedType(typeof(AdaptiveContainer))]
[JsonDerivedType(typeof(AdaptiveImage))]
[JsonDerivedType(typeof(AdaptiveColumnSet))]
[JsonDerivedType(typeof(AdaptiveColumn))]
[JsonDerivedType(typeof(AdaptiveActionSet))]
[JsonDerivedType(typeof(AdaptiveChoiceSetInput))]
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    [JsonPropertyName("spacing")]
    public AdaptiveSpacing Spacing { get; set; }

    [JsonPropertyName("separator")]
    public bool Separator { get; set; }

    [JsonIgnore]
    public bool IsVisible { get; set; } = true;

    // Visible is the default of the schema and left out, so the JSON property is there only to say false.
    [JsonInclude]
    [JsonPropertyName("isVisible")]
    internal bool? IsVisibleJson => IsVisible ? null : false;
}
