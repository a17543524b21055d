namespace Zavmo.Bot.Storage;

/// <summary>What is remembered of one account of the learner's work.</summary>
/// <param name="RequirementId">The requirement it was about.</param>
/// <param name="Quotes">Verbatim quotes that carried its judgement.</param>
/// <param name="Fingerprints">Its five-word fingerprints.</param>
public sealed record AccountMemory(string RequirementId, IReadOnlyList<string> Quotes, IReadOnlyList<string> Fingerprints)
{
    /// <summary>The operation that wrote its evidence item; null for one from before there were such items.</summary>
    public string? EvidenceOperationId { get; set; }

    /// <summary>Other requirements that it names, each with the sentence that does; null where there are none.</summary>
    public IReadOnlyDictionary<string, string>? Named { get; set; }

    /// <summary>Id of what the account did not show and would have raised its level, or null.</summary>
    public string? Missing { get; set; }
}
