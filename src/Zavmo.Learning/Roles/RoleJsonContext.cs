using System.Text.Json.Serialization;
using Zavmo.Learning.Roles.Editing;

namespace Zavmo.Learning.Roles;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    Converters = [typeof(CamelCaseConverter<RequirementCategory>), typeof(CamelCaseConverter<RequirementOrigin>), typeof(CamelCaseConverter<LeftOutReason>), typeof(CamelCaseConverter<RoleEditKind>)])]
[JsonSerializable(typeof(RoleProfile))]
[JsonSerializable(typeof(RoleReport))]
internal sealed partial class RoleJsonContext : JsonSerializerContext;
