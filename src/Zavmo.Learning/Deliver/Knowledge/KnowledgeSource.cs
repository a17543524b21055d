namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>Where facts come from; nothing is quoted from it.</summary>
/// <param name="Id">Kebab-case id within the topic.</param>
/// <param name="Title">Title of the work.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where it can be read, or null.</param>
public sealed record KnowledgeSource(string Id, string Title, string Publisher, Uri? Url);
