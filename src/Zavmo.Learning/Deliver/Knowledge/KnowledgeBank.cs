using Zavmo.Learning.Roles;

namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>All topics, and which of them serve a requirement of a role. A requirement that none serves simply has no questions.</summary>
public sealed class KnowledgeBank
{
    private readonly IReadOnlyList<(KnowledgeTopic Topic, RequirementWording Wording)> topics;

    /// <summary>A bank of topics.</summary>
    /// <param name="topics">The topics, each id once.</param>
    /// <exception cref="ArgumentException">Two topics have one id; the message names it.</exception>
    public KnowledgeBank(IEnumerable<KnowledgeTopic> topics)
    {
        this.topics = [.. topics.OrderBy(topic => topic.Id, StringComparer.Ordinal).Select(topic => (topic, new RequirementWording(topic.Serves)))];
        if (this.topics.GroupBy(entry => entry.Topic.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two topics are called '{twice.Key}'.", nameof(topics));
        }
    }

    /// <summary>The topics in the order of their ids.</summary>
    public IReadOnlyList<KnowledgeTopic> Topics => [.. topics.Select(entry => entry.Topic)];

    /// <summary>The topics that serve a requirement, the one that fits best first; empty for a prerequisite, which is met or not.</summary>
    public IReadOnlyList<KnowledgeTopic> For(Requirement requirement)
    {
        ArgumentNullException.ThrowIfNull(requirement);
        return requirement.Category == RequirementCategory.Prerequisite
            ? []
            : [.. topics.Select(entry => (entry.Topic, Fit: entry.Wording.Fit(requirement)))
                .Where(entry => entry.Fit > 0)
                .OrderByDescending(entry => entry.Fit)
                .Select(entry => entry.Topic)];
    }

    /// <summary>The questions for a requirement, by topic and in the order in which they were written.</summary>
    public IReadOnlyList<BankItem> ItemsFor(Requirement requirement) =>
        [.. For(requirement).SelectMany(topic => topic.Items.Select(item => new BankItem(requirement.Id, topic, item)))];
}
