using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a choice set is shown.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveChoiceInputStyle>))]
public enum AdaptiveChoiceInputStyle
{
    Compact = 0,
    Expanded = 1,
    Filtered = 2,
}
