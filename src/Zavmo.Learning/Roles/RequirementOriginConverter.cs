using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Learning.Roles;

internal sealed class RequirementOriginConverter()
    : JsonStringEnumConverter<RequirementOrigin>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
