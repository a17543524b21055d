using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Whether a text is announced as a heading.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveTextBlockStyle>))]
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
