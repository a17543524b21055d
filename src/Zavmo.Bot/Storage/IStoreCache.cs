namespace Zavmo.Bot.Storage;

/// <summary>Something that remembers what a store held.</summary>
public interface IStoreCache
{
    /// <summary>Forgets it: the store was replaced by another, from a backup.</summary>
    void Clear();
}
