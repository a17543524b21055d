namespace Zavmo.Learning.Roles.Pasting;

/// <summary>A part that cannot be added.</summary>
/// <param name="message">Why not, in words for the person who pasted it.</param>
public sealed class PasteException(string message) : Exception(message);
