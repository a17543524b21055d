namespace Zavmo.Bot.Storage.Cosmos;

/// <summary>Connects, and creates what is missing.</summary>
internal sealed class CosmosOpener(CosmosConnection connection) : IStoreOpener
{
    /// <inheritdoc />
    public Task OpenAsync(CancellationToken cancellationToken) => connection.OpenAsync().WaitAsync(cancellationToken);
}
