using System.Collections.Concurrent;
using System.Globalization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bench.Echo;

/// <summary>Documents in memory with tags, so that the disk is not measured.</summary>
internal sealed class MemoryDocuments<TKey, T>
    where TKey : notnull
    where T : class
{
    private readonly ConcurrentDictionary<TKey, Stored<T>> documents = new();
    private long tags;

    public IEnumerable<T> All => documents.Values.Select(stored => stored.Document);

    public Stored<T>? Read(TKey key) => documents.GetValueOrDefault(key);

    public string? TryCreate(TKey key, T document)
    {
        var stored = new Stored<T>(document, NewTag());
        return documents.TryAdd(key, stored) ? stored.ETag : null;
    }

    public string Write(TKey key, T document, string? ifMatch)
    {
        if (ifMatch is null)
        {
            return TryCreate(key, document) ?? throw new ETagConflictException();
        }

        var stored = new Stored<T>(document, NewTag());
        return Read(key) is { } before && before.ETag == ifMatch && documents.TryUpdate(key, stored, before)
            ? stored.ETag
            : throw new ETagConflictException();
    }

    public void Remove(TKey key) => documents.TryRemove(key, out _);

    private string NewTag() => Interlocked.Increment(ref tags).ToString(CultureInfo.InvariantCulture);
}
