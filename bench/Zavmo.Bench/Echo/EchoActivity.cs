using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bench.Echo;

/// <summary>What the baseline reads and writes: every property that a message has on the wire.</summary>
internal sealed record EchoActivity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public EchoParty? From { get; set; }

    public EchoConversation? Conversation { get; set; }

    public EchoParty? Recipient { get; set; }

    public string? TextFormat { get; set; }

    public string? AttachmentLayout { get; set; }

    public string? Locale { get; set; }

    public string? Text { get; set; }

    public string? Speak { get; set; }

    public string? InputHint { get; set; }

    public string? Summary { get; set; }

    public IReadOnlyList<JsonElement>? Attachments { get; set; }

    public IReadOnlyList<JsonElement>? Entities { get; set; }

    public JsonElement? ChannelData { get; set; }

    public string? ReplyToId { get; set; }

    public JsonElement? Value { get; set; }

    public string? Name { get; set; }

    public string? Importance { get; set; }

    public string? DeliveryMode { get; set; }

    internal sealed record EchoParty(string? Id, string? Name, string? AadObjectId, string? Role);

    internal sealed record EchoConversation(string? Id, string? Name, bool? IsGroup, string? ConversationType, string? TenantId);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EchoActivity))]
internal sealed partial class EchoJson : JsonSerializerContext;
