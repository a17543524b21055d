using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Weight of text.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveTextWeight>))]
public enum AdaptiveTextWeight
{
    Default = 0,
    Lighter = 1,
    Bolder = 2,
}
