using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A text, read as Markdown by the clients.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("size")]
    public AdaptiveTextSize Size { get; set; }

    [JsonPropertyName("weight")]
    public AdaptiveTextWeight Weight { get; set; }

    [JsonPropertyName("isSubtle")]
    public bool IsSubtle { get; set; }

    [JsonPropertyName("wrap")]
    public bool Wrap { get; set; }

    [JsonPropertyName("horizontalAlignment")]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonPropertyName("style")]
    public AdaptiveTextBlockStyle Style { get; set; }
}
