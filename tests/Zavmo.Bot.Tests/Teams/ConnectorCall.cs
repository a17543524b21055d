using System.Text.Json.Nodes;

namespace Zavmo.Bot.Tests.Teams;

/// <summary>A request that the bot made of the connector.</summary>
internal sealed record ConnectorCall(string Method, string Path, string Authorization, JsonNode? Body)
{
    /// <summary>The id that the connector gave what was sent; empty where it gave none.</summary>
    public string Id { get; init; } = "";

    public string Type => (string?)Body?["type"] ?? "";

    public string Text => (string?)Body?["text"] ?? "";

    /// <summary>The card that the activity carries, or null.</summary>
    public JsonNode? Card => Body?["attachments"]?[0]?["content"];
}
