using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Learning.Roles;

internal sealed class LeftOutReasonConverter()
    : JsonStringEnumConverter<LeftOutReason>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
