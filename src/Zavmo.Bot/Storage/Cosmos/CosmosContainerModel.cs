namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>What a container is like.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PartitionKey">The member of an item that is its partition key, without the slash.</param>
internal sealed record CosmosContainerModel(string Name, string PartitionKey)
{
    /// <summary>The members that are queried; nothing else is indexed.</summary>
    public IReadOnlyList<string> Indexed { get; init; } = [];

    /// <summary>Whether single items say when they expire.</summary>
    public bool Expires { get; init; }
}
