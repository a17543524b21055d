using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element that the person fills in; its value is sent under its id.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    [JsonPropertyName("label")]
    public string Label { get; set; }

    [JsonPropertyName("isRequired")]
    public bool IsRequired { get; set; }

    [JsonPropertyName("errorMessage")]
    public string ErrorMessage { get; set; }
}
