using Zavmo.Learning.Roles.Adverts;

namespace Zavmo.Learning.Roles.Extraction;

/// <summary>An extracted item that stands in the lines it names.</summary>
/// <param name="Name">Its name, made of words of the lines.</param>
/// <param name="Category">Its kind.</param>
/// <param name="Level">The level that the model gives it.</param>
/// <param name="Importance">How much the model takes it to be wanted.</param>
/// <param name="Lines">The lines of its quote.</param>
/// <param name="Quote">The words that say so.</param>
internal sealed record CheckedItem(string Name, RequirementCategory Category, int Level, Importance Importance, LineRange Lines, string Quote);
