namespace Zavmo.Bot.Storage;

/// <summary>How the store is.</summary>
/// <param name="Summary">Where it is and what it is like, in one line.</param>
/// <param name="Problems">What is wrong, each in one line; empty when nothing is.</param>
public sealed record StoreHealthReport(string Summary, IReadOnlyList<string> Problems)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Healthy => Problems.Count == 0;
}
