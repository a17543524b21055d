using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A picture, loaded by the client.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage(Uri url) => Url = url;

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("url")]
    public Uri Url { get; set; }

    [JsonPropertyName("altText")]
    public string AltText { get; set; }
}
