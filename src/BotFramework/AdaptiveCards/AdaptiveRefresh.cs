using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Lets the clients of some people ask for a fresh card by themselves.</summary>
public class AdaptiveRefresh
{
    [JsonPropertyName("action")]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>Ids on the channel; Teams takes 60 at most.</summary>
    [JsonPropertyName("userIds")]
    public List<string> UserIds { get; set; } = [];
}
