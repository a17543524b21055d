using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Where the content of a container stands in its height.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveVerticalContentAlignment>))]
public enum AdaptiveVerticalContentAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
