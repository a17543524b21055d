namespace Zavmo.Bot.Storage.Move;

/// <summary>Says in a store that documents are being moved into it, or were.</summary>
/// <param name="From">The store that they come from.</param>
/// <param name="Started">When that began.</param>
/// <param name="Finished">When all of it was there and compared; null before.</param>
internal sealed record MoveMark(string From, DateTimeOffset Started, DateTimeOffset? Finished = null)
{
    /// <summary>Where the mark stands, beside what no process reads.</summary>
    public const string Name = "move";

    /// <summary>Why a store with this mark is not used.</summary>
    /// <param name="place">The store.</param>
    public StorageException Unfinished(string place) => new(
        $"{place} holds a part of {From} only: 'storage migrate' was not finished. Run it again, and it goes on.");
}
