using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Sends its data and the inputs as a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("data")]
    public object Data { get; set; }

    [JsonPropertyName("associatedInputs")]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
