using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Shows what is hidden and hides what is shown.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("targetElements")]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];
}
