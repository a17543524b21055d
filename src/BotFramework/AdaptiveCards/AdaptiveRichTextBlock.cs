using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A text of several runs, taken literally by the clients; it always wraps.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("horizontalAlignment")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonPropertyName("inlines")]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}
