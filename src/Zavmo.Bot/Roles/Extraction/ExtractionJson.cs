using System.Text.Json.Serialization;

namespace Zavmo.Bot.Roles.Extraction;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ExtractionAnswer))]
internal sealed partial class ExtractionJson : JsonSerializerContext;
