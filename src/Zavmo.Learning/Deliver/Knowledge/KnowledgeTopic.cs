namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>What there is to know about one skill: what to expect of somebody who knows it, what people get wrong, and questions. One file of <c>dialogs/knowledge</c>.</summary>
public sealed record KnowledgeTopic
{
    /// <summary>Kebab-case; the name of its file.</summary>
    public required string Id { get; init; }

    /// <summary>Rises when an item or an expectation changes its meaning; stored with what was judged.</summary>
    public required int Version { get; init; }

    /// <summary>Its title, as a learner sees it.</summary>
    public required string Title { get; init; }

    /// <summary>What it covers, in one sentence.</summary>
    public required string About { get; init; }

    /// <summary>Which requirements it serves.</summary>
    public required ServedRequirements Serves { get; init; }

    /// <summary>Where its facts come from.</summary>
    public required IReadOnlyList<KnowledgeSource> Sources { get; init; }

    /// <summary>What somebody who knows the skill can say.</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }

    /// <summary>What people often believe instead.</summary>
    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    /// <summary>Its questions.</summary>
    public required IReadOnlyList<KnowledgeItem> Items { get; init; }

    /// <summary>Situations for cases, scenarios and role-plays.</summary>
    public IReadOnlyList<KnowledgeScene> Scenes { get; init; } = [];

    /// <summary>An expectation by its id.</summary>
    /// <exception cref="KeyNotFoundException">The topic has no such expectation; the message names both.</exception>
    public Expectation Expectation(string id) => Expectations.FirstOrDefault(expectation => expectation.Id == id)
        ?? throw new KeyNotFoundException($"The topic '{Id}' has no expectation '{id}'.");
}
