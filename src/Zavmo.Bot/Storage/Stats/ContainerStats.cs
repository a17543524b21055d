namespace Zavmo.Bot.Storage.Stats;

/// <summary>What a container holds.</summary>
/// <param name="Name">The container.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Bytes">Size of all of them as UTF-8, without what the store keeps beside them.</param>
/// <param name="LargestBytes">Size of the largest; 0 where there is none.</param>
/// <param name="Largest">Its id, which tells nothing about a person; null where there is none.</param>
internal sealed record ContainerStats(string Name, long Documents, long Bytes, long LargestBytes, string? Largest)
{
    /// <summary>The figures with one document more.</summary>
    public ContainerStats With(long bytes, Func<string> name) => this with
    {
        Documents = Documents + 1,
        Bytes = Bytes + bytes,
        LargestBytes = Math.Max(LargestBytes, bytes),
        Largest = bytes > LargestBytes ? name() : Largest,
    };
}
