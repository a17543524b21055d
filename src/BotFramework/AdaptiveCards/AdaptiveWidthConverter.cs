using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

internal sealed class AdaptiveWidthConverter : JsonConverter<AdaptiveWidth>
{
    public override AdaptiveWidth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, not read.");

    public override void Write(Utf8JsonWriter writer, AdaptiveWidth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
