using System.Globalization;
using Microsoft.Azure.Cosmos;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bench.Durable;

/// <summary>
/// The baseline of a durable turn on Cosmos DB: the same requests in the same order by the same SDK, with items of the same
/// texts that are made and read by nobody.
/// </summary>
internal sealed class RawCosmos(Database database)
{
    private readonly Container inbox = database.GetContainer(CosmosModel.Inbox.Name);
    private readonly Container sessions = database.GetContainer(CosmosModel.Sessions.Name);
    private readonly Container learners = database.GetContainer(CosmosModel.Learners.Name);
    private readonly Container evidence = database.GetContainer(CosmosModel.Evidence.Name);
    private long messages;

    /// <summary>One turn of a learner.</summary>
    public async Task TurnAsync(string key, RecordedTurn turn)
    {
        var number = Interlocked.Increment(ref messages);
        var shard = (number % InboxItem.Shards).ToString(CultureInfo.InvariantCulture);
        var id = number.ToString("X64", CultureInfo.InvariantCulture);

        // Of a state that no sweep asks for: else the bot beside it would take it up.
        var open = new CosmosFields(State: "Raw", Sort: number.ToString("D19", CultureInfo.InvariantCulture));
        var tag = await CreateAsync(inbox, CosmosModel.Inbox, shard, id, open, turn.Inbox);
        var session = await ReadAsync(sessions, key);
        var learner = await ReadAsync(learners, key);
        await WriteAsync(sessions, CosmosModel.Sessions, key, turn.Session, session);
        foreach (var item in turn.Evidence)
        {
            await CreateAsync(evidence, CosmosModel.Evidence, key, id[^32..], CosmosFields.None, item);
        }

        if (turn.Learner is not null)
        {
            await WriteAsync(learners, CosmosModel.Learners, key, turn.Learner, learner);
        }

        await ReplaceAsync(inbox, CosmosModel.Inbox, shard, id, new CosmosFields(Seconds: 86_400), turn.Tombstone, tag);
    }

    private static Task<string> WriteAsync(Container container, CosmosContainerModel model, string key, string body, string? tag) => tag is null
        ? CreateAsync(container, model, key, key, CosmosFields.None, body)
        : ReplaceAsync(container, model, key, key, CosmosFields.None, body, tag);

    private static async Task<string?> ReadAsync(Container container, string key)
    {
        using var response = await container.ReadItemStreamAsync(key, new PartitionKey(key));
        return response.IsSuccessStatusCode ? response.Headers.ETag : null;
    }

    private static async Task<string> CreateAsync(
        Container container, CosmosContainerModel model, string partition, string id, CosmosFields fields, string body)
    {
        using var item = CosmosItem.Make(model, partition, id, id, fields, body);
        using var response = await container.CreateItemStreamAsync(item, new PartitionKey(partition));
        return response.EnsureSuccessStatusCode().Headers.ETag;
    }

    private static async Task<string> ReplaceAsync(
        Container container, CosmosContainerModel model, string partition, string id, CosmosFields fields, string body, string tag)
    {
        using var item = CosmosItem.Make(model, partition, id, id, fields, body);
        using var response = await container.ReplaceItemStreamAsync(
            item, id, new PartitionKey(partition), new ItemRequestOptions { IfMatchEtag = tag });
        return response.EnsureSuccessStatusCode().Headers.ETag;
    }
}
