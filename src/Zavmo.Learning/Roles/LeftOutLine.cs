namespace Zavmo.Learning.Roles;

/// <summary>A text of an advert that was understood and left out.</summary>
/// <param name="Text">The text as written.</param>
/// <param name="Reason">Why it is left out.</param>
/// <param name="Lines">Where it stands.</param>
public sealed record LeftOutLine(string Text, LeftOutReason Reason, LineRange Lines);
