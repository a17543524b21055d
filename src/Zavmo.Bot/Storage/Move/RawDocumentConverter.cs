using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.Bot.Storage.Move;

/// <summary>Leaves a document as it is.</summary>
internal sealed class RawDocumentConverter : JsonConverter<RawDocument>
{
    /// <inheritdoc />
    public override RawDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new RawDocument(document.RootElement.GetRawText());
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RawDocument value, JsonSerializerOptions options) => writer.WriteRawValue(value.Text);
}
