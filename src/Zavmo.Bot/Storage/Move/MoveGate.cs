using System.Globalization;
using Zavmo.Bot.Storage.Protection;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Storage.Move;

/// <summary>What must be so before anything is moved.</summary>
/// <param name="live">Tells who works on a store.</param>
/// <param name="ringOf">Makes the key ring of a store.</param>
/// <param name="time">The clock.</param>
internal sealed class MoveGate(LiveProcesses live, Func<IKeyStore, KeyRing> ringOf, TimeProvider time)
{
    // Past these nobody wants to know the number, and on Cosmos DB counting costs.
    private const int Counted = 1000;

    /// <summary>Refuses while a process works on the store.</summary>
    /// <exception cref="StorageException">One does; the message names it.</exception>
    public async Task RequireIdleAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        if (await live.FindAsync(store.Nodes, cancellationToken) is [var node, ..])
        {
            throw new StorageException(string.Create(
                CultureInfo.InvariantCulture,
                $"{store.Place} is in use by process {node.ProcessId} on {node.Host}. Stop it, wait until it has ended, and run this again."));
        }
    }

    /// <summary>Refuses where the key ring does not open; an empty one is no matter.</summary>
    /// <exception cref="StorageException">It does not; the message names the secret's file.</exception>
    public void RequireKeys(IDocumentStore store)
    {
        if (store.Keys.Read().Count == 0)
        {
            return;
        }

        try
        {
            ringOf(store.Keys).GetAllElements();
        }
        catch (StorageException error)
        {
            throw new StorageException(
                $"{error.Message} What is encrypted opens in both stores with one secret: {ProtectionOptions.SecretFileKey} must be the file that the bot had so far.", error);
        }
    }

    /// <summary>Refuses where the store holds documents.</summary>
    /// <exception cref="StorageException">It does; the message says which and how many.</exception>
    public async Task RequireEmptyAsync(IDocumentStore store, CancellationToken cancellationToken)
    {
        var held = new List<string>();
        foreach (var container in MovedContainers.All)
        {
            var now = time.GetUtcNow();
            var count = await store.ReadAsync(container, null, cancellationToken)
                .Where(document => container.IsMoved(document, now)).Take(Counted).CountAsync(cancellationToken);
            if (count > 0)
            {
                held.Add(string.Create(CultureInfo.InvariantCulture, $"{container.Name} {count:N0}{(count == Counted ? " or more" : "")}"));
            }
        }

        if (held.Count > 0)
        {
            throw new StorageException($"{store.Place} holds other documents ({string.Join(", ", held)}): move into an empty one.");
        }
    }
}
