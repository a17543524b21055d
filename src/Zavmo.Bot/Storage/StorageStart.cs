using Zavmo.Bot.Storage.Move;
using Zavmo.Bot.Storage.Protection;

namespace Zavmo.Bot.Storage;

/// <summary>Opens the store before the first message is taken: what is wrong with it stops the start with its one line.</summary>
internal sealed class StorageStart(IEnumerable<IStoreOpener> stores, IDocumentStore documents, Protector protector) : IHostedService
{
    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var store in stores)
        {
            await store.OpenAsync(cancellationToken);
        }

        if (await documents.ReadMarkAsync(cancellationToken) is { Document: { Finished: null } half })
        {
            throw half.Unfinished(documents.Place);
        }

        protector.Open();
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
