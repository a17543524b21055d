using System.Globalization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>Documents by key, each with a tag that changes with every write.</summary>
internal sealed class MemoryContainer<T>
{
    private readonly SortedDictionary<string, Stored<T>> documents = new(StringComparer.Ordinal);
    private int writes;

    public IEnumerable<Stored<T>> All => documents.Values;

    public Stored<T>? Find(string key) => documents.GetValueOrDefault(key);

    /// <summary>Creates or replaces; the new tag, or null when the tag does not match.</summary>
    public string? TryWrite(string key, T document, string? ifMatch)
    {
        if (documents.GetValueOrDefault(key)?.ETag != ifMatch)
        {
            return null;
        }

        var etag = (++writes).ToString(CultureInfo.InvariantCulture);
        documents[key] = new Stored<T>(document, etag);
        return etag;
    }

    public void Remove(string key) => documents.Remove(key);
}
