using System.Text.Json.Serialization;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage;

/// <summary>How documents look in every store: camelCase, names of enum values, nothing for null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(ObservationConverter)])]
[JsonSerializable(typeof(SessionDocument))]
[JsonSerializable(typeof(LearnerDocument))]
[JsonSerializable(typeof(StoredObservation))]
[JsonSerializable(typeof(DirectoryEntry))]
[JsonSerializable(typeof(RoleRecord))]
[JsonSerializable(typeof(InboxItem))]
[JsonSerializable(typeof(NodeDocument))]
[JsonSerializable(typeof(EvidenceItem))]
[JsonSerializable(typeof(FeedbackItem))]
[JsonSerializable(typeof(SealedKey))]
[JsonSerializable(typeof(IReadOnlyCollection<string>))]
[JsonSerializable(typeof(RawDocument))]
[JsonSerializable(typeof(MoveMark))]
internal sealed partial class StorageJson : JsonSerializerContext;
