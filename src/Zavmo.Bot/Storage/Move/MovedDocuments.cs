using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Storage.Move;

/// <summary>A container of documents of one type, found by the same names in both stores.</summary>
internal class MovedDocuments<T>(CosmosContainerModel model, JsonTypeInfo<T> type) : MovedContainer(model)
    where T : class
{
    /// <inheritdoc />
    public override string Spell(string text)
    {
        using var document = JsonDocument.Parse(text);
        var plain = DocumentText.Of(document.RootElement);
        return Written(plain, document.RootElement) ?? plain;
    }

    /// <summary>The document as an object.</summary>
    /// <exception cref="StorageException">It is no such document.</exception>
    protected T Read(MovedDocument document) => type.Document(document.Body, $"{Name}, {Show(document)},");

    // Null where that would lose something: a member that only another version has, half a surrogate pair.
    private string? Written(string plain, JsonElement document)
    {
        try
        {
            var text = type.Body(JsonSerializer.Deserialize(plain, type)!);
            using var again = JsonDocument.Parse(text);
            return DocumentText.Sorted(again.RootElement) == DocumentText.Sorted(document) ? text : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
