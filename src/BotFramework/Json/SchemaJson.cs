using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Zavmo.BotFramework;

/// <summary>The one way in which schema types become JSON and come from it.</summary>
internal static class SchemaJson
{
    public static SchemaJsonContext Context { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // A body is never part of a page, so letters stay letters and cards stay small.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new WireValueConverter(), new EntityListConverter() },
    });

    /// <summary>The same JSON read as another type.</summary>
    public static T Convert<T>(object value) => (T)JsonSerializer.Deserialize(WriteUtf8(value), typeof(T), Context);

    /// <summary>The JSON of a value that may stand on the wire.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, Context.Object);

    /// <summary>The same, as it goes over the wire.</summary>
    public static byte[] WriteUtf8(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Context.Object);
}
