using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage;

/// <summary>How documents look in every store: camelCase, names of enum values, nothing for null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(SessionDocument))]
[JsonSerializable(typeof(LearnerDocument))]
[JsonSerializable(typeof(DirectoryEntry))]
[JsonSerializable(typeof(RoleRecord))]
internal sealed partial class StorageJson : JsonSerializerContext;
