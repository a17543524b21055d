namespace Zavmo.Learning.Discover.Accounts;

/// <summary>What the judge needs to know about the question that an account answers.</summary>
/// <param name="RequirementName">The requirement's name.</param>
/// <param name="RequirementDescription">Its description in the role document; may be empty.</param>
/// <param name="Question">The question as it was asked.</param>
public sealed record AccountContext(string RequirementName, string RequirementDescription, string Question)
{
    /// <summary>Further texts that the learner could have copied: hints, probes, sentences of the role document.</summary>
    public IReadOnlyList<string> NotTheirWords { get; init; } = [];

    /// <summary>Five-word fingerprints (see <c>Fingerprint</c>) of accounts given earlier in the conversation.</summary>
    public IReadOnlySet<string> EarlierFingerprints { get; init; } = new HashSet<string>();

    /// <summary>Texts that are the same for every learner, read once: the role document's own words, the examples, the rating scale.</summary>
    public IReadOnlyList<SourceText> FixedTexts { get; init; } = [];
}
