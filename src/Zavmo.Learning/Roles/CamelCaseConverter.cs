using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Learning.Roles;

internal sealed class CamelCaseConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
