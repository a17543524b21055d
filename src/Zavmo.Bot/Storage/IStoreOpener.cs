namespace Zavmo.Bot.Storage;

/// <summary>Opens a database before the first message is taken.</summary>
internal interface IStoreOpener
{
    /// <summary>Opens it, and makes what is missing.</summary>
    /// <exception cref="StorageException">It cannot be used; the message says why.</exception>
    Task OpenAsync(CancellationToken cancellationToken);
}
