namespace Zavmo.Bot.Storage;

/// <summary>The last item of a learner's evidence chain.</summary>
/// <param name="Number">Its number; 0 when there is none.</param>
/// <param name="Hash">Its hash; empty when there is none.</param>
public sealed record EvidenceHead(int Number, string Hash)
{
    /// <summary>The head of an empty chain.</summary>
    public static readonly EvidenceHead Empty = new(0, "");
}
