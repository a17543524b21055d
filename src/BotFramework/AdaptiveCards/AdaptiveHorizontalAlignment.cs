using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Where an element stands in its row.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveHorizontalAlignment>))]
public enum AdaptiveHorizontalAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Stretch = 3,
}
