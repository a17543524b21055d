using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A card.</summary>
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    [JsonPropertyName("type")]
    public override string Type { get; set; } = TypeName;

    [JsonPropertyName("version")]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>Shown where the client knows only older versions.</summary>
    [JsonPropertyName("fallbackText")]
    public string FallbackText { get; set; }

    /// <summary>Read aloud for the whole card.</summary>
    [JsonPropertyName("speak")]
    public string Speak { get; set; }

    [JsonPropertyName("lang")]
    public string Lang { get; set; }

    [JsonPropertyName("body")]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonPropertyName("actions")]
    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonPropertyName("selectAction")]
    public AdaptiveAction SelectAction { get; set; }

    [JsonPropertyName("refresh")]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>The card as the JSON that channels take.</summary>
    public string ToJson() => AdaptiveCardWriter.Write(this);
}
