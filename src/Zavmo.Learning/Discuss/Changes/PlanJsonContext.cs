using System.Text.Json.Serialization;

namespace Zavmo.Learning.Discuss.Changes;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlanState))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
