using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using Microsoft.Azure.Cosmos;
using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage.Cosmos;

/// <summary><see cref="IDocumentStore"/> in Cosmos DB. It reads across partitions.</summary>
internal sealed class CosmosDocumentStore(CosmosConnection connection, IdProvider ids, TimeProvider time) : IDocumentStore
{
    private readonly CosmosContainer<MoveMark> _marks = new(connection, CosmosModel.Keys, StorageJson.Default.MoveMark, ids);

    /// <inheritdoc />
    public string Place => connection.Place;

    /// <inheritdoc />
    public int AtOnce => 16;

    /// <inheritdoc />
    public bool IsOrdered => false;

    /// <inheritdoc />
    public int? Schema => null;

    /// <inheritdoc />
    public INodeStore Nodes { get; } = new CosmosNodeStore(connection, ids);

    /// <inheritdoc />
    public IKeyStore Keys { get; } = new CosmosKeyStore(connection, ids);

    /// <inheritdoc />
    public async Task RequireAsync(CancellationToken cancellationToken)
    {
        using var found = await connection.SendAsync(
            CosmosModel.Keys, "database", limit => connection.Database.ReadStreamAsync(null, limit), cancellationToken);
        if (found.StatusCode == HttpStatusCode.NotFound)
        {
            throw new StorageException($"{connection.Place} does not exist. {CosmosOptions.Section}:Database says how it is called.");
        }
    }

    /// <inheritdoc />
    public async Task<long?> EstimateAsync(MovedContainer container, CancellationToken cancellationToken)
    {
        var there = await connection.ContainerAsync(container.Model, cancellationToken);
        using var response = await connection.SendAsync(
            container.Model,
            "quota",
            limit => there.ReadContainerStreamAsync(new ContainerRequestOptions { PopulateQuotaInfo = true }, limit),
            cancellationToken);
        var usage = (response.Headers["x-ms-resource-usage"] ?? "").Split(';').Select(part => part.Split('=')).FirstOrDefault(part => part[0] == "documentsCount");
        return usage is [_, var count] && long.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<MovedDocument> ReadAsync(
        MovedContainer container, string? partition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var there = Documents(container);
        await foreach (var page in there.PagesAsync(partition, null, CosmosContainer<RawDocument>.PageSize, cancellationToken))
        {
            foreach (var read in page)
            {
                var document = container.Of(read);
                if (!await IsNeedlessAsync(container, there, document, cancellationToken))
                {
                    yield return document;
                }
            }
        }
    }

    /// <inheritdoc />
    public async Task<MovedDocument?> FindAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken)
    {
        var place = container.PlaceOf(document, time.GetUtcNow());
        return await Documents(container).FetchAsync(place.Partition, place.Id, cancellationToken) is { } read ? container.Of(read) : null;
    }

    /// <inheritdoc />
    public async Task<bool> TryCreateAsync(MovedContainer container, MovedDocument document, CancellationToken cancellationToken)
    {
        if (document.Inexact(container) is { } number)
        {
            throw new StorageException(
                $"In container {container.Name}, {container.Show(document)} holds the number {number}, which Cosmos DB would round: it cannot be moved there.")
            {
                IsPermanent = true,
            };
        }

        var place = container.PlaceOf(document, time.GetUtcNow());
        return await Documents(container).TryCreateAsync(
            place.Partition, place.Id, new RawDocument(document.Body), place.Fields, cancellationToken) is not null;
    }

    /// <inheritdoc />
    public Task<Stored<MoveMark>?> ReadMarkAsync(CancellationToken cancellationToken) =>
        _marks.ReadAsync(MoveMark.Name, MoveMark.Name, cancellationToken);

    /// <inheritdoc />
    public async Task<bool> TryWriteMarkAsync(MoveMark mark, string? ifMatch, CancellationToken cancellationToken) => (ifMatch is null
        ? await _marks.TryCreateAsync(MoveMark.Name, MoveMark.Name, mark, CosmosFields.None, cancellationToken)
        : await _marks.TryReplaceAsync(MoveMark.Name, MoveMark.Name, mark, CosmosFields.None, ifMatch, cancellationToken)) is not null;

    private static async Task<bool> IsNeedlessAsync(
        MovedContainer container, CosmosContainer<RawDocument> there, MovedDocument document, CancellationToken cancellationToken) =>
        container.NewestOf(document) is { } place
        && await there.FetchAsync(place.Partition, place.Id, cancellationToken) is { } newest
        && container.Of(newest).Id == document.Id;

    private CosmosContainer<RawDocument> Documents(MovedContainer container) => new(connection, container.Model, StorageJson.Default.RawDocument, ids);
}
