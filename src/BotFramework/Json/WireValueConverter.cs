using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Zavmo.BotFramework;

/// <summary>
/// <c>Value</c>, <c>ChannelData</c>, <c>Content</c> and <c>Body</c>: read as <see cref="JsonElement"/>, written from plain values, dictionaries, lists
/// and schema types. What would crash or silently empty itself in the official packages is refused here by name.
/// </summary>
internal sealed class WireValueConverter : JsonConverter<object>
{
    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal:
                // The shortest form that reads back to the same number.
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            case DateTime time:
                writer.WriteStringValue(time);
                break;
            case JsonNode:
                throw Refused(value);
            case IDictionary<string, object> properties:
                WriteObject(writer, properties, options);
                break;
            case IEnumerable items when options.TryGetTypeInfo(value.GetType(), out _) is false:
                WriteArray(writer, items, options);
                break;
            default:
                WriteSchemaType(writer, value, options);
                break;
        }
    }

    private static void WriteSchemaType(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object) || !options.TryGetTypeInfo(value.GetType(), out var typeInfo))
        {
            throw Refused(value);
        }

        JsonSerializer.Serialize(writer, value, typeInfo);
    }

    private static NotSupportedException Refused(object value) => new(
        $"A {value.GetType()} has no place in an activity: make attachment content with Payload.Content(json), and values and channel data from a Dictionary<string, object>.");

    private void WriteObject(Utf8JsonWriter writer, IDictionary<string, object> properties, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            WriteOrNull(writer, value, options);
        }

        writer.WriteEndObject();
    }

    private void WriteArray(Utf8JsonWriter writer, IEnumerable items, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            WriteOrNull(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private void WriteOrNull(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            Write(writer, value, options);
        }
    }
}
