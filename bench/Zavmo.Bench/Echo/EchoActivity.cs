using System.Text.Json.Serialization;

namespace Zavmo.Bench.Echo;

/// <summary>What the baseline reads and writes of an activity.</summary>
internal sealed record EchoActivity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? ChannelId { get; set; }

    public string? ServiceUrl { get; set; }

    public EchoParty? From { get; set; }

    public EchoParty? Recipient { get; set; }

    public EchoParty? Conversation { get; set; }

    public string? ReplyToId { get; set; }

    public string? Text { get; set; }

    internal sealed record EchoParty(string Id, string? Name);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EchoActivity))]
internal sealed partial class EchoJson : JsonSerializerContext;
