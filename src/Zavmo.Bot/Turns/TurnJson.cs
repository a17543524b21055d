using System.Text.Json.Serialization;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Turns;

/// <summary>How the operations of a turn, and the payload of an evidence item, are written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(TurnOperation))]
[JsonSerializable(typeof(EvidenceRecord))]
[JsonSerializable(typeof(IReadOnlyList<StoredReply>))]
[JsonSerializable(typeof(string))]
internal sealed partial class TurnJson : JsonSerializerContext;
