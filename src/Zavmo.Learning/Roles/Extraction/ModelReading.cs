namespace Zavmo.Learning.Roles.Extraction;

/// <summary>That a language model helped to read a role, and how far it was believed.</summary>
/// <param name="Mark">Tells two ways of reading apart: what the rules read, the instructions and the model. Equal marks need no second reading.</param>
/// <param name="Kept">Items that stood in the lines they named.</param>
/// <param name="Dropped">Items that did not, or failed in another way.</param>
public sealed record ModelReading(string Mark, int Kept, int Dropped);
