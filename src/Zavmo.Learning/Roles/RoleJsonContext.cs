using System.Text.Json.Serialization;

namespace Zavmo.Learning.Roles;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    Converters = [typeof(RequirementCategoryConverter), typeof(RequirementOriginConverter), typeof(LeftOutReasonConverter), typeof(RoleEditKindConverter)])]
[JsonSerializable(typeof(RoleProfile))]
[JsonSerializable(typeof(RoleReport))]
internal sealed partial class RoleJsonContext : JsonSerializerContext;
