using System.Text.Json.Serialization;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>How the talk about the plan writes what it keeps.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DiscussState))]
internal sealed partial class DiscussJson : JsonSerializerContext;
