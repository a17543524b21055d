using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Whether the inputs of the card are sent with an action.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AdaptiveAssociatedInputs>))]
public enum AdaptiveAssociatedInputs
{
    Auto = 0,
    None = 1,
}
