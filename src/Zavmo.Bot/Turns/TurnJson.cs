using System.Text.Json.Serialization;

namespace Zavmo.Bot.Turns;

/// <summary>How the operations of a turn are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(LearnerChange))]
internal sealed partial class TurnJson : JsonSerializerContext;
