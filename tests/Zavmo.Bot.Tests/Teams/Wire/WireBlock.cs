namespace Zavmo.Bot.Tests.Teams.Wire;

/// <summary>One side of an exchange as it stands in a file.</summary>
/// <param name="Words">The line above it.</param>
/// <param name="Text">What went over the wire.</param>
internal sealed record WireBlock(string Words, string Text);
