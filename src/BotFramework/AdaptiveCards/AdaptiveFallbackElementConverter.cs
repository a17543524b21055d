using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

internal sealed class AdaptiveFallbackElementConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override AdaptiveFallbackElement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, not read.");

    public override void Write(Utf8JsonWriter writer, AdaptiveFallbackElement value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Content, options.GetTypeInfo(value.Content.GetType()));
}
