namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>A question of a topic for one requirement of a role.</summary>
/// <param name="RequirementId">The requirement.</param>
/// <param name="Topic">The topic.</param>
/// <param name="Item">The question.</param>
public sealed record BankItem(string RequirementId, KnowledgeTopic Topic, KnowledgeItem Item)
{
    /// <summary>Unique among all topics, e.g. <c>test-design/edges</c>.</summary>
    public string Id => $"{Topic.Id}/{Item.Id}";

    /// <summary>The level, 1 to 5.</summary>
    public int Level => Item.Level;

    /// <summary>What it has the learner do.</summary>
    public KnowledgeItemKind Kind => Item.Kind;

    /// <summary>Where its facts come from.</summary>
    public IReadOnlyList<KnowledgeSource> Sources => [.. Topic.Sources.Where(source => Item.Sources.Contains(source.Id))];
}
