namespace Zavmo.Bot.Storage.Protection;

/// <summary>
/// Where the sealed elements of the key ring are kept: with the documents whose fields they open, so that every process that
/// reads those has them. Data Protection cannot wait asynchronously, and asks rarely: at start and once a day.
/// </summary>
internal interface IKeyStore
{
    /// <summary>The store, as messages name it.</summary>
    string Place { get; }

    /// <summary>Every element, by name.</summary>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    IReadOnlyList<(string Name, SealedKey Key)> Read();

    /// <summary>Adds an element; false when the name is taken.</summary>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    bool TryAdd(string name, SealedKey key);

    /// <summary>Puts an element in the place of one that is still as it was read; false when it is not.</summary>
    /// <exception cref="StorageException">The store cannot be used.</exception>
    bool TryReplace(string name, SealedKey was, SealedKey key);
}
