using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Buttons in the body of a card.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("actions")]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
