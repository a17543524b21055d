namespace Zavmo.Learning.Deliver.Knowledge.Judging;

/// <summary>What the judge needs to know about the question that was answered.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Item">One of its questions.</param>
public sealed record KnowledgeAnswerContext(KnowledgeTopic Topic, KnowledgeItem Item)
{
    /// <summary>The requirement's description in the role document; may be empty.</summary>
    public string RequirementDescription { get; init; } = "";

    /// <summary>Hints and other texts that were shown: what repeats them counts for nothing.</summary>
    public IReadOnlyList<string> Shown { get; init; } = [];

    /// <summary>Five-word fingerprints (see <c>Fingerprint</c>) of answers given earlier.</summary>
    public IReadOnlySet<string> EarlierFingerprints { get; init; } = new HashSet<string>();
}
