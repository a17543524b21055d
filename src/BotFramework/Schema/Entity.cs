using System.Text.Json;
using System.Text.Json.Serialization;
using Zavmo.BotFramework;

namespace Microsoft.Bot.Schema;

/// <summary>Metadata of an activity, such as a mention; keeps every property it was read with.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null) => Type = type;

    public string Type { get; set; }

    [JsonInclude, JsonExtensionData]
    internal Dictionary<string, JsonElement> Unknown { get; set; }

    /// <summary>This entity read as another schema type, or as a <c>Dictionary&lt;string, object&gt;</c>.</summary>
    public T GetAs<T>() => SchemaJson.Convert<T>(this);

    /// <summary>Takes over the properties of a schema type or of a <c>Dictionary&lt;string, object&gt;</c>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = SchemaJson.Convert<Entity>(obj);
        Type = entity?.Type;
        Unknown = entity?.Unknown;
    }

    public bool Equals(Entity other) =>
        other is not null && string.Equals(SchemaJson.Write(this), SchemaJson.Write(other), StringComparison.Ordinal);

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() => SchemaJson.Write(this).GetHashCode(StringComparison.Ordinal);
}
