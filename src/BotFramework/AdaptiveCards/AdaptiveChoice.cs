using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One option of a choice set.</summary>
public class AdaptiveChoice
{
    [JsonPropertyName("title")]
    public string Title { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
