namespace Zavmo.Bot.Storage;

/// <summary>Tries the store for <c>doctor</c>.</summary>
internal interface IStoreHealth
{
    /// <summary>The report; never throws for what is wrong with the store.</summary>
    Task<StoreHealthReport> CheckAsync(CancellationToken cancellationToken);
}
