using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Sends its verb, its data and the inputs as an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("verb")]
    public string Verb { get; set; }

    [JsonPropertyName("data")]
    public object Data { get; set; }

    [JsonPropertyName("associatedInputs")]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
