using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Zavmo.Bot.Storage;

/// <summary>Documents to and from JSON.</summary>
internal static class DocumentJson
{
    /// <summary>The body of a document.</summary>
    public static string Body<T>(this JsonTypeInfo<T> type, T document) => JsonSerializer.Serialize(document, type);

    /// <summary>The document of a body.</summary>
    /// <exception cref="StorageException">The body is no such document; the message does not quote it.</exception>
    public static T Document<T>(this JsonTypeInfo<T> type, string body, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw new JsonException("null");
        }
        catch (JsonException)
        {
            // The cause is left out: its message can quote what a learner wrote.
            throw new StorageException($"The database {path} holds a {typeof(T).Name} that cannot be read.") { IsPermanent = true };
        }
    }
}
