using System.Text.Json;

namespace Zavmo.Bot.Storage.Move;

/// <summary>A document on its way from one store to another, by the names that it has in both.</summary>
/// <param name="Partition">Its partition.</param>
/// <param name="Id">Its id in the partition.</param>
/// <param name="Body">The document as JSON.</param>
/// <param name="IsNewest">Of a version of a role: whether no later one follows.</param>
internal sealed record MovedDocument(string Partition, string Id, string Body, bool IsNewest = false)
{
    /// <summary>A text that equal documents have in common.</summary>
    /// <param name="container">Where it is, for the message.</param>
    /// <exception cref="StorageException">It is no JSON.</exception>
    public string Content(MovedContainer container) => Look(container, DocumentText.Sorted)!;

    /// <summary>The first number that Cosmos DB would round, or null.</summary>
    /// <param name="container">Where it is, for the message.</param>
    /// <exception cref="StorageException">It is no JSON.</exception>
    public string? Inexact(MovedContainer container) => Look(container, DocumentText.Inexact);

    private string? Look(MovedContainer container, Func<JsonElement, string?> look)
    {
        try
        {
            using var document = JsonDocument.Parse(Body);
            return look(document.RootElement);
        }
        catch (JsonException)
        {
            // The cause is left out: its message can quote what a learner wrote.
            throw new StorageException($"In container {container.Name}, {container.Show(this)} cannot be read: it is no JSON.") { IsPermanent = true };
        }
    }
}
