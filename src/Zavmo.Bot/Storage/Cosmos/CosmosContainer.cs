using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Azure.Cosmos;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>
/// Documents of one kind in a container, by partition key and id. Every write is conditional: a create is of what is not there,
/// a replace or delete of what has the tag. A write whose answer was lost is looked up by its name before it counts as failed.
/// </summary>
internal sealed class CosmosContainer<T>(CosmosConnection connection, CosmosContainerModel model, JsonTypeInfo<T> type, IdProvider ids)
    where T : class
{
    /// <summary>Documents of a page.</summary>
    public const int PageSize = 100;

    // What the service adds to an item: _rid, _self, _etag, _attachments, _ts.
    private const int SystemBytes = 300;

    /// <summary>The document, or null.</summary>
    public async Task<Stored<T>?> ReadAsync(string partition, string id, CancellationToken cancellationToken) =>
        (await FetchAsync(partition, id, cancellationToken))?.Stored;

    /// <summary>Creates the document; returns its tag, or null when it exists.</summary>
    public Task<string?> TryCreateAsync(string partition, string id, T document, CosmosFields fields, CancellationToken cancellationToken) =>
        WriteAsync(
            "create",
            partition,
            id,
            document,
            fields,
            (container, item, limit) => container.CreateItemStreamAsync(item, new PartitionKey(partition), null, limit),
            cancellationToken);

    /// <summary>Replaces the document that has the tag; returns its new tag, or null when there is no such document.</summary>
    public Task<string?> TryReplaceAsync(
        string partition, string id, T document, CosmosFields fields, string ifMatch, CancellationToken cancellationToken) =>
        WriteAsync(
            "replace",
            partition,
            id,
            document,
            fields,
            (container, item, limit) => container.ReplaceItemStreamAsync(
                item, CosmosId.Of(id), new PartitionKey(partition), new ItemRequestOptions { IfMatchEtag = ifMatch }, limit),
            cancellationToken);

    /// <summary>Deletes the document as it stands; nothing happens when there is none.</summary>
    public async Task DeleteAsync(string partition, string id, CancellationToken cancellationToken)
    {
        while (await FetchAsync(partition, id, cancellationToken) is { } found)
        {
            if (await TryDeleteAsync(partition, found, cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Deletes the document that was read; false when it was changed since. One that is gone counts as deleted.</summary>
    public async Task<bool> TryDeleteAsync(string partition, CosmosRead<T> read, CancellationToken cancellationToken)
    {
        var container = await connection.ContainerAsync(model, cancellationToken);
        var options = new ItemRequestOptions { IfMatchEtag = read.Stored.ETag };
        using var response = await connection.SendAsync(
            model, "delete", limit => container.DeleteItemStreamAsync(read.Id, new PartitionKey(partition), options, limit), cancellationToken);
        return response.StatusCode != HttpStatusCode.PreconditionFailed;
    }

    /// <summary>Documents page by page, in the order of the query; without one every document of the partition, or of the container.</summary>
    /// <param name="partition">The partition, or null.</param>
    /// <param name="query">The query, or null.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <param name="limit">At most so many; no page is asked for past them.</param>
    public async Task<List<CosmosRead<T>>> ListAsync(
        string? partition, QueryDefinition? query, CancellationToken cancellationToken, int limit = int.MaxValue)
    {
        var found = new List<CosmosRead<T>>();
        await foreach (var page in PagesAsync(partition, query, Math.Min(limit, PageSize), cancellationToken))
        {
            found.AddRange(page.Take(limit - found.Count));
            if (found.Count == limit)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The same in pages as the service gives them, of which one at a time is held.</summary>
    public async IAsyncEnumerable<List<CosmosRead<T>>> PagesAsync(
        string? partition, QueryDefinition? query, int pageSize, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var container = await connection.ContainerAsync(model, cancellationToken);
        var options = new QueryRequestOptions
        {
            MaxItemCount = pageSize,
            PartitionKey = partition is null ? null : new PartitionKey(partition),
        };
        using var pages = container.GetItemQueryStreamIterator(query, null, options);
        while (pages.HasMoreResults)
        {
            using var response = await connection.SendAsync(
                model, query is null ? "list" : "query", pages.ReadNextAsync, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new StorageException($"{connection.Place}, container {model.Name}, cannot be listed: {response.StatusCode}.");
            }

            using var page = await ParseAsync(response, cancellationToken);
            yield return [.. page.RootElement.GetProperty("Documents").EnumerateArray().Select(Item)];
        }
    }

    /// <summary>The item, or null.</summary>
    public async Task<CosmosRead<T>?> FetchAsync(string partition, string id, CancellationToken cancellationToken)
    {
        var container = await connection.ContainerAsync(model, cancellationToken);
        using var response = await connection.SendAsync(
            model, "read", limit => container.ReadItemStreamAsync(CosmosId.Of(id), new PartitionKey(partition), null, limit), cancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        using var item = await ParseAsync(response, cancellationToken);
        return Item(item.RootElement);
    }

    private async Task<string?> WriteAsync(
        string operation,
        string partition,
        string id,
        T document,
        CosmosFields fields,
        Func<Container, Stream, CancellationToken, Task<ResponseMessage>> send,
        CancellationToken cancellationToken)
    {
        var write = ids.NewId();
        using var item = CosmosItem.Make(model, partition, CosmosId.Of(id), write, fields, type.Body(document));
        connection.Sizes.Check(model.Name, item.Length + SystemBytes);
        var container = await connection.ContainerAsync(model, cancellationToken);
        try
        {
            using var response = await connection.SendAsync(model, operation, limit => send(container, item, limit), cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return response.Headers.ETag ?? throw CosmosErrors.NoAnswer(connection.Place);
            }
        }
        catch (StorageException error) when (!error.IsPermanent)
        {
            // Perhaps it was done, and only the answer was lost.
            if (await OursAsync(partition, id, write, cancellationToken) is { } done)
            {
                return done;
            }

            throw;
        }

        // The SDK sends again what may have arrived: then what stands in the way is this very write.
        return await OursAsync(partition, id, write, cancellationToken);
    }

    private async Task<string?> OursAsync(string partition, string id, string write, CancellationToken cancellationToken) =>
        await FetchAsync(partition, id, cancellationToken) is { } there && there.Write == write ? there.Stored.ETag : null;

    private async Task<JsonDocument> ParseAsync(ResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonDocument.ParseAsync(response.Content, default, cancellationToken);
        }
        catch (JsonException)
        {
            throw CosmosErrors.NoAnswer(connection.Place);
        }
    }

    private CosmosRead<T> Item(JsonElement item) => CosmosItem.Read(model, item, type, connection.Place);
}
