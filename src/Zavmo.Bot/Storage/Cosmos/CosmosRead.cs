namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>An item that was read.</summary>
/// <param name="Partition">Value of its partition key.</param>
/// <param name="Id">Its id as it is stored.</param>
/// <param name="Write">Names the write that made it what it is.</param>
/// <param name="Stored">The document and its tag.</param>
internal sealed record CosmosRead<T>(string Partition, string Id, string? Write, Stored<T> Stored);
