using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>One column of a column set.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("width")]
    public AdaptiveWidth Width { get; set; }
}
