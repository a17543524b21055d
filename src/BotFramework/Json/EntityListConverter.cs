using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;

namespace Zavmo.BotFramework;

/// <summary>Entities: read as <see cref="Entity"/>, written as what they are, such as a <see cref="Mention"/>.</summary>
internal sealed class EntityListConverter : JsonConverter<IList<Entity>>
{
    public override IList<Entity> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<List<Entity>>)options.GetTypeInfo(typeof(List<Entity>)));

    public override void Write(Utf8JsonWriter writer, IList<Entity> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var entity in value)
        {
            JsonSerializer.Serialize(writer, entity, options.GetTypeInfo(entity.GetType()));
        }

        writer.WriteEndArray();
    }
}
