using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What is shown instead of an element or action that the client does not know.</summary>
[JsonConverter(typeof(AdaptiveFallbackElementConverter))]
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) => Content = fallbackContent;

    public AdaptiveTypedElement Content { get; set; }
}
