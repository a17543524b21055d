namespace Zavmo.Learning.Deliver.Knowledge;

/// <summary>Which requirements of a role a topic serves, in whatever words a role document names them.</summary>
/// <param name="Names">Names and synonyms; one is enough when all its words stand in the requirement's name.</param>
/// <param name="Words">Words of the trade; where no name fits, three of them in name and description are enough, one of them in the name.</param>
public sealed record ServedRequirements(IReadOnlyList<string> Names, IReadOnlyList<string> Words);
