using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>
/// An item of a container: the document as it is in every store, in an envelope of what Cosmos DB needs and adds. So members
/// of a newer version and members of the service never meet.
/// </summary>
internal static class CosmosItem
{
    private const string Document = "document";
    private const string Write = "write";

    /// <summary>The item as it is sent.</summary>
    /// <param name="model">The container it is for.</param>
    /// <param name="partition">Value of its partition key.</param>
    /// <param name="id">Its id.</param>
    /// <param name="write">Names this write: by it an item is known as ours when the answer to a write was lost.</param>
    /// <param name="fields">What stands beside the document.</param>
    /// <param name="document">The document as JSON.</param>
    public static MemoryStream Make(
        CosmosContainerModel model, string partition, string id, string write, CosmosFields fields, string document)
    {
        var stream = new MemoryStream(document.Length + 512);
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (model.PartitionKey != "id")
            {
                json.WriteString(model.PartitionKey, partition);
            }

            Optional(json, CosmosFields.StateName, fields.State);
            Optional(json, CosmosFields.SortName, fields.Sort);
            Optional(json, CosmosFields.OwnerName, fields.Owner);
            if (fields.Seconds is { } seconds)
            {
                json.WriteNumber("ttl", seconds);
            }

            json.WriteString(Write, write);
            json.WritePropertyName(Document);
            json.WriteRawValue(document, skipInputValidation: true);
            json.WriteEndObject();
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>The item as it was read.</summary>
    /// <exception cref="StorageException">It holds no such document; the message does not quote it.</exception>
    public static CosmosRead<T> Read<T>(CosmosContainerModel model, JsonElement item, JsonTypeInfo<T> type, string place)
    {
        try
        {
            var document = item.GetProperty(Document).Deserialize(type) ?? throw new JsonException("null");
            var write = item.TryGetProperty(Write, out var name) ? name.GetString() : null;
            return new CosmosRead<T>(
                item.GetProperty(model.PartitionKey).GetString()!,
                item.GetProperty("id").GetString()!,
                write,
                new Stored<T>(document, item.GetProperty("_etag").GetString()!));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // The cause is left out: its message can quote what a learner wrote.
            throw new StorageException($"{place} holds a {typeof(T).Name} that cannot be read.") { IsPermanent = true };
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
