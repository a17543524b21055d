namespace Zavmo.Bot.Storage.Move;

/// <summary>A move that is done and compared.</summary>
/// <param name="From">The store that was moved.</param>
/// <param name="To">The store that it was moved to.</param>
/// <param name="Moved">What this run did, by container; empty where an earlier run had finished.</param>
/// <param name="Compared">What stands in both, by container.</param>
/// <param name="Chains">Learners whose evidence chain was verified in the target.</param>
/// <param name="Broken">The first of those whose chain does not hold, as it did not in the source, with the item's number.</param>
internal sealed record MoveReport(
    string From,
    string To,
    IReadOnlyList<MovedCount> Moved,
    IReadOnlyList<Compared> Compared,
    int Chains,
    IReadOnlyList<string> Broken)
{
    /// <summary>The hash of everything that was moved, as it stands in the source.</summary>
    public string SourceHash => Fingerprint.Of(Compared.Select(each => (each.Name, each.Source)));

    /// <summary>The same in the target.</summary>
    public string TargetHash => Fingerprint.Of(Compared.Select(each => (each.Name, each.Target)));
}
