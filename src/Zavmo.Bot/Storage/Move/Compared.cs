namespace Zavmo.Bot.Storage.Move;

/// <summary>A container as it stands in both stores. Tombstones that are about to expire are in neither figure.</summary>
/// <param name="Name">The container.</param>
/// <param name="Source">Of the store that was moved.</param>
/// <param name="Target">Of the store that it was moved to.</param>
internal sealed record Compared(string Name, Fingerprint Source, Fingerprint Target)
{
    /// <summary>Whether they hold the same documents.</summary>
    public bool AreEqual => Source.Count == Target.Count && Source.Hash == Target.Hash;
}
