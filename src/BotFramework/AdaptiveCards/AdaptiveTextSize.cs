using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Size of text.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveTextSize>))]
public enum AdaptiveTextSize
{
    Default = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
