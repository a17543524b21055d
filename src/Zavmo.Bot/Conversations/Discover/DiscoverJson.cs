using System.Text.Json.Serialization;

namespace Zavmo.Bot.Conversations.Discover;

/// <summary>How the assessment writes what it keeps.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DiscoverState))]
[JsonSerializable(typeof(Adjustments))]
internal sealed partial class DiscoverJson : JsonSerializerContext;
