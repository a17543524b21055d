namespace Zavmo.Learning.Roles.Extraction;

/// <summary>One requirement as a language model found it in an advert: a claim, until it was checked against the lines.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Category">A kind in camel case, e.g. <c>digitalTool</c>.</param>
/// <param name="Level">1 to 5.</param>
/// <param name="Importance"><c>essential</c> or <c>desirable</c>.</param>
/// <param name="Lines">Numbers of the lines that say so.</param>
/// <param name="Quote">The words of those lines that say so.</param>
public sealed record ExtractedItem(string? Name, string? Category, int Level, string? Importance, IReadOnlyList<int>? Lines, string? Quote);
