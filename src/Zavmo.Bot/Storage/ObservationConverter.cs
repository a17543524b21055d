using System.Text.Json;
using System.Text.Json.Serialization;
using Zavmo.Learning.Discover;

namespace Zavmo.Bot.Storage;

/// <summary>Writes the domain's observations by way of <see cref="StoredObservation"/>.</summary>
internal sealed class ObservationConverter : JsonConverter<Observation>
{
    /// <inheritdoc />
    public override Observation? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, StorageJson.Default.StoredObservation) is { } stored
            ? new Observation(stored.RequirementId, stored.Kind, stored.Level)
            {
                Confidence = stored.Confidence,
                Quotes = stored.Quotes,
                ItemId = stored.ItemId,
                ItemLevel = stored.ItemLevel,
            }
            : null;

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Observation value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new StoredObservation(value.RequirementId, value.Kind, value.Level)
            {
                Confidence = value.Confidence,
                Quotes = value.Quotes,
                ItemId = value.ItemId,
                ItemLevel = value.ItemLevel,
            },
            StorageJson.Default.StoredObservation);
}
