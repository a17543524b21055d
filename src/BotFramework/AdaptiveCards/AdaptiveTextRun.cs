using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A part of a rich text in one size and weight.</summary>
public class AdaptiveTextRun : AdaptiveInline
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

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
}
