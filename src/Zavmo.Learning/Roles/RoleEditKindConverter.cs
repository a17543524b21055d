using System.Text.Json;
using System.Text.Json.Serialization;
using Zavmo.Learning.Roles.Editing;

namespace Zavmo.Learning.Roles;

internal sealed class RoleEditKindConverter()
    : JsonStringEnumConverter<RoleEditKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
