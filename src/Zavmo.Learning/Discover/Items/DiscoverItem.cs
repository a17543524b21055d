namespace Zavmo.Learning.Discover.Items;

/// <summary>One question that DISCOVER can ask about a role.</summary>
/// <param name="Id">Unique within the role; it stands in what is observed and in its evidence.</param>
/// <param name="RequirementId">The requirement it is about, or what stands for the next step.</param>
/// <param name="Kind">The kind of question.</param>
/// <param name="Level">The level, 1 to 5, that it is pitched at; null where there is none.</param>
/// <param name="Source">What it was made from: lines of the role document, or a topic of knowledge.</param>
public sealed record DiscoverItem(string Id, string RequirementId, DiscoverItemKind Kind, int? Level, string Source);
