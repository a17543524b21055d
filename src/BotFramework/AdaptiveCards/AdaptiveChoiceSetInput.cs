using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A choice among several.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("value")]
    public string Value { get; set; }

    [JsonPropertyName("style")]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonPropertyName("choices")]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    [JsonPropertyName("wrap")]
    public bool Wrap { get; set; }

    [JsonPropertyName("placeholder")]
    public string Placeholder { get; set; }
}
