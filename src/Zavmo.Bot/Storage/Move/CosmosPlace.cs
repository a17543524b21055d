using Zavmo.Bot.Storage.Cosmos;

namespace Zavmo.Bot.Storage.Move;

/// <summary>Where an item stands in its container of Cosmos DB, and what stands beside its document.</summary>
/// <param name="Partition">Value of its partition key.</param>
/// <param name="Id">Its id, before its letters are replaced.</param>
/// <param name="Fields">What stands beside the document.</param>
internal sealed record CosmosPlace(string Partition, string Id, CosmosFields Fields);
