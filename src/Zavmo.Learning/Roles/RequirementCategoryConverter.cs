using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Learning.Roles;

internal sealed class RequirementCategoryConverter()
    : JsonStringEnumConverter<RequirementCategory>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
